import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../../src/personal/find-personal-data.ts';
import { ibanChecks } from '../../src/personal/iban-checks.ts';
import { luhn } from '../../src/personal/luhn.ts';

/** What is found, as `kind masked`. */
const read = (text: string) => findPersonalData(text).map(({ kind, masked }) => `${kind} ${masked}`);

/** The digits with the check digit that makes them pass. */
function withCheck(digits: string): string {
  const check = [...'0123456789'].find((digit) => luhn(digits + digit));
  return digits + check;
}

describe('luhn', () => {
  it.each(['', '0', '18', '26', '34', '42', '59', '67', '75', '83', '91', '79927398713'])('%s passes', (digits) =>
    expect(luhn(digits)).toBe(true),
  );
  it.each(['1', '9', '19', '27', '50', '58', '79927398710', '79927398731'])('%s fails', (digits) =>
    expect(luhn(digits)).toBe(false),
  );
});

describe('ibanChecks', () => {
  it.each(['GB82WEST12345698765432', 'DE89370400440532013000', 'NO9386011117947'])('%s passes', (iban) =>
    expect(ibanChecks(iban)).toBe(true),
  );
  it.each([
    'GB83WEST12345698765432',
    'GB82WEST12345698765423',
    'DE8937040044053201300',
    'DE893704004405320130000',
    'XX89370400440532013000',
    '',
  ])('%s fails', (iban) => expect(ibanChecks(iban)).toBe(false));
});

describe('e-mail addresses', () => {
  it.each([
    ['kari.nordmann@firma.no', ['email k…@….no']],
    ['@a.no, b@c.se and d@e.f.dk', ['email b…@….se', 'email d…@….dk']],
    ['mail <kari+x@firma.co.uk>.', ['email k…@….uk']],
    ['kari@firma', []],
    ['kari@firma.n', []],
    ['kari@-firma.no', []],
    ['@firma.no', []],
    ['kari @firma.no', []],
    ['.kari@firma.no', []],
    ['https://user:kari@firma.no', []],
    ['/kari@firma.no', []],
    [`${'k'.repeat(64)}@firma.no`, ['email k…@….no']],
    ['kari@example.com', []],
    ['kari@mail.example.org', []],
    ['kari@firma.test', []],
    ['noreply@firma.no', []],
    ['no-reply@firma.no', []],
    ['git@firma.no', []],
    ['info@firma.no', []],
  ])('%s', (text, found) => expect(read(text)).toEqual(found));

  it('have a domain right behind the sign', () => {
    expect(read('kari@x@firma.no')).toEqual(['email x…@….no']);
    expect(read(`a:b ${'x'.repeat(80)} kari@firma.no`)).toEqual(['email k…@….no']);
  });
});

describe('card numbers', () => {
  const card = withCheck('453914880343646');
  const masked = `card …${card.slice(-2)}`;
  const grouped = (between: string) => card.match(/\d{4}/g)?.join(between) ?? '';

  it.each([
    [card, [masked]],
    [grouped(' '), [masked]],
    [grouped('-'), [masked]],
    [grouped('.'), []],
    [`Nr ${card}, please`, [masked]],
    [`${card}4`, []],
    [`9${card.slice(1)}`, []],
    ['4242 4242 4242 4242', []],
    ['3782 822463 10005', []],
    [withCheck('454545454545454'), []],
  ])('%s', (text, found) => expect(read(text)).toEqual(found));

  it('have 13 to 19 digits', () => {
    const of = (length: number) => read(withCheck('4539148803436461234'.slice(0, length - 1)));
    expect([12, 13, 19].map((length) => of(length).length)).toEqual([0, 1, 1]);
    expect(of(20)).toEqual([]);
  });

  it('begin with 3 to 6, and pass the check', () => {
    const of = (first: number) => read(withCheck(`${first}53914880343646`)).length;
    expect([1, 2, 3, 4, 5, 6, 7, 8].map(of)).toEqual([0, 0, 1, 1, 1, 1, 0, 0]);
    const wrong = `${card.slice(0, -1)}${(Number(card.at(-1)) + 1) % 10}`;
    expect(read(wrong)).toEqual([]);
  });

  it('hold more than three different digits', () => {
    expect(read(withCheck('444333444333444'))).toEqual([]);
    const four = withCheck('444333555444333');
    expect(read(four)).toEqual([`card …${four.slice(-2)}`]);
  });
});

describe('phone numbers', () => {
  it.each([
    ['+47 22 33 44 55', ['phone +47…55']],
    ['Ring +4722334455.', ['phone +47…55']],
    ['(22) 33 44 55 66', []],
    ['phone: 22 33 44 55', ['phone 22 …55']],
    ['Tel. 22 33 44 55', ['phone 22 …55']],
    ['call us at 22334455', ['phone 223…55']],
    ['電話：0312345678', ['phone 031…78']],
    ['hotel 22334455', []],
    ['phone is 22334455', []],
    ['phone 2233445', []],
    ['phone 223344556677889', ['phone 223…89']],
    ['phone 2233445566778890', []],
    ['+1 202 555 0123', []],
    ['phone 2024-11-05', []],
    ['phone 05.11.2024', []],
    ['phone 192.168.100.200', []],
    ['order 22334455', []],
    ['+022334455', []],
    [`phone ${' '.repeat(30)}22334455`, []],
  ])('%s', (text, found) => expect(read(text)).toEqual(found));

  it('come after the addresses, with cards and IBANs behind', () => {
    const card = withCheck('453914880343646');
    const text = `GB82 WEST 1234 5698 7654 32, ${card}, +47 22 33 44 55, kari@firma.no`;
    expect(read(text)).toEqual(['email k…@….no', `card …${card.slice(-2)}`, 'phone +47…55', 'iban GB…32']);
  });
});

describe('IBANs', () => {
  it.each([
    ['GB82 WEST 1234 5698 7654 32', ['iban GB…32']],
    ['GB82WEST12345698765432', ['iban GB…32']],
    ['GB83 WEST 1234 5698 7654 32', []],
    ['XGB82WEST12345698765432', []],
  ])('%s', (text, found) => expect(read(text)).toEqual(found));
});
