import { COLOURS } from './colours.ts';

const variables = (scheme: keyof typeof COLOURS): string =>
  Object.entries(COLOURS[scheme])
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');

/** The page's style sheet. */
export const STYLES = `:root{color-scheme:light dark;${variables('light')}}
@media (prefers-color-scheme:dark){:root{${variables('dark')}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.875em}
bdi{unicode-bidi:isolate}
header,main,footer{max-width:68rem;margin:0 auto;padding:0 1.25rem}
header{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:baseline;justify-content:space-between;padding-top:1.25rem}
.brand{margin:0;font-weight:700;letter-spacing:-.01em}
.brand span,.when,.facts,.place,.more,.none,.same,footer,.note,figcaption,.tile dt,.quantiles dt,.count,.related{color:var(--muted)}
.when,footer,.more,.none,figcaption{font-size:.875rem}
.brand span{font-weight:400}
.when{margin:0}
h2{font-size:1.625rem;line-height:1.2;letter-spacing:-.02em;margin:2.25rem 0 .25rem}
h3{font-size:1.0625rem;line-height:1.3;margin:0 0 .75rem}
.file>h3{font-size:1.25rem;margin:1.25rem 0 .75rem}
.facts{margin:0 0 1rem}
a{color:var(--link)}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:2px}
.files{list-style:none;margin:1.25rem 0 0;padding:0;border-top:1px solid var(--line)}
.files li{display:flex;flex-wrap:wrap;gap:0 1rem;justify-content:space-between;padding:.5rem 0;border-bottom:1px solid var(--line)}
.files .reject span{color:var(--error)}.files .accept span{color:var(--good)}.files .accept-with-losses span{color:var(--warning)}
.verdict{border-left:6px solid var(--muted);background:var(--card);border-radius:4px 10px 10px 4px;padding:.875rem 1.125rem;margin:0 0 1rem}
.verdict p{margin:0;max-width:60rem}
.verdict .word{font-size:1.375rem;font-weight:700;line-height:1.3;letter-spacing:-.01em}
.verdict.bad{border-color:var(--error)}.verdict.bad .word{color:var(--error)}
.verdict.warn{border-color:var(--warning)}.verdict.warn .word{color:var(--warning)}
.verdict.good{border-color:var(--good)}.verdict.good .word{color:var(--good)}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:1px;background:var(--card);border:1px solid var(--line);border-radius:10px;overflow:hidden;margin:0 0 1rem}
.tile{display:flex;flex-direction:column;box-shadow:0 0 0 1px var(--line);padding:.75rem 1rem}
.tile dt{order:2;font-size:.875rem}
.tile dd{margin:0}
.tile .value{order:1;font-size:1.5rem;font-weight:650;line-height:1.25;letter-spacing:-.02em;font-variant-numeric:tabular-nums}
.tile .note{order:3;font-size:.8125rem;line-height:1.35}
.panels{columns:26rem;column-gap:1rem}.panel{break-inside:avoid;margin:0 0 1rem}
h2,.text,.message,.related li,.files li{overflow:clip}
.panel,.rule{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1rem 1.125rem}
figure{margin:0}
figcaption{margin-top:.5rem}
svg{display:block}
.chart{overflow:visible}
.bar,.context{fill:var(--context)}.over{fill:var(--error)}.trained,.preferred{fill:var(--trained)}.tools{fill:var(--tools)}.images{fill:var(--images)}.rest,.rejected{fill:var(--rest)}
.stack{border-radius:4px;overflow:hidden}
.stack rect{stroke:var(--card);stroke-width:1}
.axis{stroke:var(--strong);stroke-width:1}
.limit{stroke:var(--error);stroke-width:1.5;stroke-dasharray:4 3}
.whisker{stroke:var(--strong);stroke-width:1.5}
.median{stroke:var(--text);stroke-width:2.5}
.tick{fill:var(--muted);font-size:12px}.tick.name{fill:var(--text);font-size:13px}
.limit-label{fill:var(--error);font-size:12px;font-weight:600}
.end{text-anchor:end}
.quantiles{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin:0 0 .75rem}
.quantiles div{display:flex;gap:.375rem;align-items:baseline;font-size:.875rem}
.quantiles dd{margin:0;font-weight:600;font-variant-numeric:tabular-nums}
table{border-collapse:collapse;width:100%;font-size:.875rem}
th{text-align:left;font-weight:400}
thead th{color:var(--muted)}
td{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
th,td{padding:.1875rem .5rem .1875rem 0;vertical-align:middle}
td:last-child{padding-right:0}
.scroll{overflow-x:auto}
.roles{margin-top:.75rem}.roles .bar{width:40%;min-width:4rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
details{margin-top:.5rem;font-size:.875rem}
summary{cursor:pointer;color:var(--link);width:fit-content}
details table{margin-top:.5rem}
.variants,.findings,.related{list-style:none;margin:0;padding:0}
.variants li{display:grid;grid-template-columns:3.5rem minmax(0,1fr);gap:.75rem;padding:.4375rem 0;border-top:1px solid var(--line);font-size:.9375rem}
.variants li:first-child{border-top:0}
.times{text-align:right;font-weight:600;font-variant-numeric:tabular-nums}
.variants .place{font-size:.8125rem}
.panel>p{margin:0 0 .5rem}
.filters{display:none}
.scripted .filters{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;position:sticky;top:0;z-index:1;margin:1.25rem -1.25rem 0;padding:.625rem 1.25rem;background:var(--page);border-bottom:1px solid var(--line);font-size:.9375rem}
.scripted .file .filters{margin-top:0;margin-bottom:.875rem}
.box{display:inline-flex;gap:.375rem;align-items:center;cursor:pointer}
.box input{width:1.0625rem;height:1.0625rem;margin:0;accent-color:var(--link)}
.pick{display:inline-flex;gap:.375rem;align-items:center;max-width:100%}
select{font:inherit;color:inherit;background:var(--card);border:1px solid var(--strong);border-radius:6px;padding:.1875rem .375rem;max-width:14rem}
.count{font-size:.8125rem;font-variant-numeric:tabular-nums}
.filters output{font-size:.8125rem;color:var(--muted)}
.rule{margin:0 0 .875rem;border-left-width:4px}
.rule.error{border-left-color:var(--error)}.rule.warning{border-left-color:var(--warning)}.rule.info{border-left-color:var(--link)}
h4{font-size:1rem;margin:0;display:flex;flex-wrap:wrap;gap:.5rem;align-items:baseline}
h4 .count::after{content:"×"}
.badge,.tag{font-size:.75rem;font-weight:600;line-height:1;padding:.25rem .4375rem;border-radius:999px;border:1px solid currentColor}
.error .badge{color:var(--error)}.warning .badge{color:var(--warning)}.info .badge{color:var(--link)}
.tag{color:var(--good);font-weight:400;border-radius:4px;padding:.0625rem .3125rem}
.summary{margin:.25rem 0 0;color:var(--muted)}
.docs{margin-top:.25rem}.docs p{margin:.5rem 0 0;max-width:46rem}
.findings>li{margin-top:.75rem;padding-top:.75rem;border-top:1px solid var(--line)}
.findings p{margin:0}
.findings .place{font-size:.8125rem}
.message,.same{max-width:46rem}
.row{margin:.375rem 0 0;padding:.5rem .625rem;background:var(--sunk);border-radius:6px;overflow-x:auto;white-space:pre-wrap;overflow-wrap:anywhere;direction:ltr;text-align:left}
mark{background:var(--mark);color:var(--mark-text);border-radius:2px;padding:1px 0;box-shadow:0 2px 0 var(--error)}
.warning mark{box-shadow:0 2px 0 var(--warning)}.info mark{box-shadow:0 2px 0 var(--link)}
.related{font-size:.8125rem;margin-top:.25rem}
.more{margin:.75rem 0 0}
.matrix{overflow-x:auto}
.matrix table{border-collapse:collapse;width:100%}
.matrix th,.matrix td{padding:.4em .7em;text-align:right;border-bottom:1px solid var(--line);white-space:nowrap}
.matrix th:nth-child(-n+2),.matrix td:nth-child(-n+2){text-align:left}
footer{border-top:1px solid var(--line);margin-top:2.5rem;padding-top:1rem;padding-bottom:2rem}
[hidden]{display:none!important}
@media (max-width:40rem){body{font-size:15px}header,main,footer{padding-left:.875rem;padding-right:.875rem}.tiles{grid-template-columns:1fr 1fr}.tile:last-child:nth-child(odd){grid-column:1/-1}.tile{padding:.625rem .75rem}.tile .value{font-size:1.25rem}.panel,.rule{padding:.875rem}.scripted .filters{margin-left:-.875rem;margin-right:-.875rem;padding:.5rem .875rem;position:static}.roles .bar{width:28%;min-width:3rem}.variants li{grid-template-columns:2.75rem minmax(0,1fr);gap:.5rem}}
@media print{:root{color-scheme:light;${variables('light')}}body{background:#fff;font-size:10pt}header,main,footer{max-width:none;padding:0}.filters,.numbers,.docs summary{display:none!important}.panels{columns:2}.panel,.rule,.tile,.verdict{break-inside:avoid}.rule{break-inside:auto}.findings>li{break-inside:avoid}svg,mark,.badge{-webkit-print-color-adjust:exact;print-color-adjust:exact}a{color:inherit;text-decoration:none}.rest summary{color:var(--muted)}}`;
