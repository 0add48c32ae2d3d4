// Small parts by themselves.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { looksLikeHtml } from '../src/html.ts';
import { near } from '../src/near.ts';
import { Sha256 } from '../src/sha256.ts';

test('SHA-256 is that of the standard library, at every length around its blocks, in pieces of any size', () => {
  for (let length = 0; length < 300; length++) {
    const data = Uint8Array.from({ length: length + 3 }, (_, i) => (i * 31 + length) % 256).subarray(3);
    const expected = createHash('sha256').update(data).digest();
    for (const piece of [1, 7, 63, 64, 65, 300]) {
      const hash = new Sha256();
      for (let at = 0; at < length; at += piece) hash.update(data.subarray(at, at + piece));
      assert.deepEqual(Buffer.from(hash.digest()), expected, `length ${length} by ${piece}`);
    }
  }
});

test('a name is near its misspellings', () => {
  const pairs = [
    'tla_sqft tla_sqt',
    'tla_sqft TlaSqft',
    'tla_sqft tla-sqft',
    'year_built yaer_built',
    'year_built year_bulit',
    'price prices',
    'größe Größe',
  ];
  for (const pair of pairs) assert.ok(near(...(pair.split(' ') as [string, string])), pair);
});

test('a name is not near another name', () => {
  const pairs = [
    'f1 f2',
    'x1 x10',
    'income_2019 income_2020',
    'lat lon',
    'age sex',
    'width height',
    'id pid',
    'rooms baths',
    'a A1',
  ];
  for (const pair of pairs) assert.ok(!near(...(pair.split(' ') as [string, string])), pair);
});

test('a web page is known by its beginning, and nothing else is', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const pages = [
    '<!doctype html>',
    '\n <!DOCTYPE HTML>',
    '<html lang="en">',
    '\ufeff<html>',
    '<!-- hi -->\n<head>',
    '<!-- a --> <!-- b --><body>',
    '<title>x',
  ];
  for (const page of pages) assert.ok(looksLikeHtml(bytes(page)), page);
  for (const other of ['', '{"learner":{}}', '<', '<svg>', '<htmlx>', 'html', '<?xml version="1.0"?>'])
    assert.ok(!looksLikeHtml(bytes(other)), other);
  const hostile = `${'<!--'.repeat(60)}`;
  assert.ok(!looksLikeHtml(bytes(hostile)));
});
