import { formatNumber } from '../engine/message.ts';
import { visible } from '../format/quote.ts';
import type { FileReport, Report } from './report.ts';

/** What a job request comes to, in one line; undefined for the data files. */
export function jobLine({ role, model }: FileReport, { job }: Report): string | undefined {
  if (role !== 'job' || job === undefined) return undefined;
  const { method, epochs, epochsSource, batchSize, batchSizeSource, steps, trainingFile } = job;
  // What cannot be read asks for nothing.
  if (job.model === null && trainingFile === null) return undefined;
  const about = epochsSource === 'auto' || batchSizeSource === 'auto' ? 'about ' : '';
  const remote = trainingFile !== null && 'id' in trainingFile ? trainingFile.id : undefined;
  const parts = [
    `${method} training of ${model}`,
    epochs === null ? 'epochs auto' : `${count(epochs, 'epoch')}${epochsSource === 'auto' ? ' (auto)' : ''}`,
    batchSize === null
      ? 'batch size auto'
      : `batch size ${batchSizeSource === 'auto' ? 'about ' : ''}${formatNumber(batchSize)}${batchSizeSource === 'auto' ? ' (auto)' : ''}`,
    ...(steps === null ? [] : [`${about}${count(steps, 'step')}`]),
    ...(remote === undefined ? [] : [`the data of ${visible(remote)} were not checked: they are not on this machine`]),
  ];
  return `Job     ${parts.join(' · ')}`;
}

function count(value: number, one: string): string {
  return `${formatNumber(value)} ${value === 1 ? one : `${one}s`}`;
}
