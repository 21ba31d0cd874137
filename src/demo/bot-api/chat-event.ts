import type { ChatMessage } from "./show-message.ts";

/** Something that changed in what people see. */
export type ChatEvent =
  | { readonly type: "message"; readonly chatId: number; readonly message: ChatMessage }
  | { readonly type: "edited"; readonly chatId: number; readonly message: ChatMessage }
  | { readonly type: "deleted"; readonly chatId: number; readonly messageId: number }
  | {
      readonly type: "answer";
      readonly chatId: number;
      readonly personId: number;
      readonly messageId: number;
      readonly text: string;
      readonly alert: boolean;
      readonly url: string | null;
    }
  | { readonly type: "action"; readonly chatId: number; readonly action: string }
  | { readonly type: "commands" };
