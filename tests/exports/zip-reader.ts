import { fromBuffer } from 'yauzl';

/** The files of a zip by path, as another program reads them. */
export const unzip = (bytes: Buffer): Promise<ReadonlyMap<string, Buffer>> =>
  new Promise((done, fail) => {
    const files = new Map<string, Buffer>();
    fromBuffer(bytes, { lazyEntries: true, strictFileNames: true }, (error, zip) => {
      if (error) return fail(error);
      zip.on('error', fail);
      zip.on('end', () => done(files));
      zip.on('entry', (entry) => {
        zip.openReadStream(entry, (fault, stream) => {
          if (fault) return fail(fault);
          const parts: Buffer[] = [];
          stream.on('data', (part: Buffer) => parts.push(part));
          stream.on('end', () => {
            files.set(entry.fileName, Buffer.concat(parts));
            zip.readEntry();
          });
        });
      });
      zip.readEntry();
    });
  });
