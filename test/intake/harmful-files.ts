import { constants, deflateRawSync } from "node:zlib";
import { CFB } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";

/** A deflate stream of 10 GB of zeros: one block of them over and over. */
export function tenGigabytesPacked(): Uint8Array {
  const zeros = new Uint8Array(16 * 1024 * 1024);
  const block = deflateRawSync(zeros, { finishFlush: constants.Z_FULL_FLUSH });
  const end = deflateRawSync(new Uint8Array(0));
  return new Uint8Array(Buffer.concat([...Array.from({ length: 640 }, () => block), end]));
}

/** A zip whose only file has this content packed; it claims to unpack to next to nothing. */
export function zipOfPacked(packed: Uint8Array): Uint8Array {
  const zip = Buffer.from(zipSync({ "a.csv": strToU8("") }, { level: 9 }));
  const directory = zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  zip.writeUInt16LE(8, directory + 10);
  zip.writeUInt32LE(packed.length, directory + 20);
  zip.writeUInt32LE(10, directory + 24);
  const end = zip.indexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const data = zip.readUInt16LE(26) + zip.readUInt16LE(28) + 30;
  zip.writeUInt32LE(data + packed.length, end + 16);
  return new Uint8Array(Buffer.concat([zip.subarray(0, data), packed, zip.subarray(directory)]));
}

/** An .xlsx behind a password, in the container and with the streams that Excel gives it. */
export function encryptedWorkbook(): Uint8Array {
  const container = CFB.utils.cfb_new();
  const spaces = "\u0006DataSpaces";
  for (const [path, size] of [
    [`/${spaces}/Version`, 76],
    [`/${spaces}/DataSpaceMap`, 112],
    [`/${spaces}/DataSpaceInfo/StrongEncryptionDataSpace`, 64],
    [`/${spaces}/TransformInfo/StrongEncryptionTransform/\u0006Primary`, 200],
    ["/EncryptionInfo", 1200],
    ["/EncryptedPackage", 9000],
  ] as const) {
    CFB.utils.cfb_add(
      container,
      path,
      Array.from({ length: size }, (_, i) => (i * 89) % 256),
    );
  }
  return Uint8Array.from(CFB.write(container, { type: "buffer" }) as Buffer);
}
