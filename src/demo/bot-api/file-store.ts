import { createHash } from "node:crypto";
import type { Document, File, PhotoSize } from "grammy/types";
import { imageSize } from "./image-size.ts";
import { badRequest, Refusal } from "./refusal.ts";
import type { Upload } from "./request.ts";

/** A file as Telegram keeps it: immutable, known by its id. */
export interface StoredFile extends Upload {
  readonly id: string;
  readonly uniqueId: string;
  readonly path: string;
}

const MAX_DOWNLOAD_BYTES = 20 * 1024 * 1024;
const MAX_DOCUMENT_BYTES = 50 * 1024 * 1024;
const MAX_PHOTO_BYTES = 10 * 1024 * 1024;
const MAX_PHOTO_SIDES = 10_000;
const MAX_PHOTO_RATIO = 20;

const KEPT_FILES = 1000;

/** The files sent in the chats of one Telegram, the latest of them. */
export class FileStore {
  readonly #byId = new Map<string, StoredFile>();
  readonly #byPath = new Map<string, StoredFile>();
  #lastNumber = 0;

  /** The file by its id. @throws Refusal when there is none */
  get(id: string): StoredFile {
    const file = this.#byId.get(id);
    if (!file) throw badRequest("wrong file identifier/HTTP URL specified");
    return file;
  }

  /** The file at a path of the download address; null when there is none. */
  atPath(path: string): StoredFile | null {
    return this.#byPath.get(path) ?? null;
  }

  /** What getFile answers. @throws Refusal for a file too big for bots */
  describe(id: string): File {
    const file = this.#byId.get(id);
    if (!file) throw badRequest("invalid file_id");
    if (file.bytes.length > MAX_DOWNLOAD_BYTES) throw badRequest("file is too big");
    return { ...identity(file), file_path: file.path };
  }

  /** Keeps a file a person sent; theirs may be larger than the bot can send or fetch. */
  addSent(upload: Upload): Document {
    return this.document(this.#keep(upload, "documents").id);
  }

  /** Keeps a file the bot sent as a document. */
  addDocument(upload: Upload): Document {
    if (upload.bytes.length === 0) throw badRequest("file must be non-empty");
    if (upload.bytes.length > MAX_DOCUMENT_BYTES)
      throw new Refusal(413, "Request Entity Too Large");
    return this.addSent(upload);
  }

  /** Keeps a picture. @throws Refusal for what Telegram would not take as a photo */
  addPhoto(upload: Upload): PhotoSize[] {
    const { length } = upload.bytes;
    if (length === 0) throw badRequest("file must be non-empty");
    if (length > MAX_PHOTO_BYTES) {
      throw badRequest(
        `file of size ${length} bytes is too big for a photo; ` +
          `the maximum size is ${MAX_PHOTO_BYTES} bytes`,
      );
    }
    const size = imageSize(upload.bytes);
    if (!size) throw badRequest("IMAGE_PROCESS_FAILED");
    const [short, long] = [size.width, size.height].toSorted((a, b) => a - b) as [number, number];
    if (short === 0 || short + long > MAX_PHOTO_SIDES || long / short > MAX_PHOTO_RATIO) {
      throw badRequest("PHOTO_INVALID_DIMENSIONS");
    }
    return this.photo(this.#keep(upload, "photos").id);
  }

  /** A file already here, as a document. */
  document(id: string): Document {
    const file = this.get(id);
    return { ...identity(file), file_name: file.name, mime_type: file.mimeType };
  }

  /** A file already here, as a photo. */
  photo(id: string): PhotoSize[] {
    const file = this.get(id);
    const size = imageSize(file.bytes);
    if (!size) throw badRequest("can't use file of type Document as Photo");
    return [{ ...identity(file), ...size }];
  }

  #keep(upload: Upload, folder: string): StoredFile {
    const number = ++this.#lastNumber;
    const hash = createHash("sha256").update(`${folder}/${number}`).digest("base64url");
    const extension = /\.[A-Za-z0-9]{1,8}$/.exec(upload.name)?.[0] ?? "";
    const file: StoredFile = {
      ...upload,
      id: `BQACAgIAAxkBAAI${hash}`,
      uniqueId: `AgAD${hash.slice(0, 12)}`,
      path: `${folder}/file_${number}${extension}`,
    };
    this.#byId.set(file.id, file);
    this.#byPath.set(file.path, file);
    const [oldest] = this.#byId.values();
    if (this.#byId.size > KEPT_FILES) {
      this.#byId.delete(oldest!.id);
      this.#byPath.delete(oldest!.path);
    }
    return file;
  }
}

function identity({ id, uniqueId, bytes }: StoredFile) {
  return { file_id: id, file_unique_id: uniqueId, file_size: bytes.length };
}
