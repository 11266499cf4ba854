/** The rows of a CSV by the names in its first line. Quoted fields may hold commas, quotation marks and lines. */
export function readCsv(text: string): Array<Record<string, string>> {
  const [names = [], ...rows] = readRows(text.replace(/^\ufeff/, ''));
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])));
}

function readRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (isQuoted && character === '"' && text.charAt(at + 1) === '"') {
      field += '"';
      at++;
    } else if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && character === ',') {
      row.push(field);
      field = '';
    } else if (!isQuoted && character === '\n') {
      rows.push([...row, field]);
      row = [];
      field = '';
    } else if (isQuoted || character !== '\r') field += character;
  }
  if (field !== '' || row.length > 0) rows.push([...row, field]);
  return rows;
}
