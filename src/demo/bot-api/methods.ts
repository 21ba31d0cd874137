/** Parameter name → its types as Telegram documents them, between "|"; "!" ends a required one. */
export type Fields = Readonly<Record<string, string>>;

const inMessage = {
  business_connection_id: "String",
  chat_id: "Integer|String!",
  message_thread_id: "Integer",
  direct_messages_topic_id: "Integer",
} as const;

const delivery = {
  disable_notification: "Boolean",
  protect_content: "Boolean",
  allow_paid_broadcast: "Boolean",
  message_effect_id: "String",
  suggested_post_parameters: "SuggestedPostParameters",
  reply_parameters: "ReplyParameters",
  reply_markup: "InlineKeyboardMarkup|ReplyKeyboardMarkup|ReplyKeyboardRemove|ForceReply",
} as const;

const caption = {
  caption: "String",
  parse_mode: "String",
  caption_entities: "Array of MessageEntity",
} as const;

const edited = {
  business_connection_id: "String",
  chat_id: "Integer|String",
  message_id: "Integer",
  inline_message_id: "String",
  reply_markup: "InlineKeyboardMarkup",
} as const;

const message = { chat_id: "Integer|String!", message_id: "Integer!" } as const;
const language = { language_code: "String" } as const;
const scoped = { scope: "BotCommandScope", ...language } as const;

/** Every method this server knows, with its parameters. */
export const methods = {
  getMe: {},
  logOut: {},
  close: {},

  getUpdates: {
    offset: "Integer",
    limit: "Integer",
    timeout: "Integer",
    allowed_updates: "Array of String",
  },
  setWebhook: {
    url: "String!",
    certificate: "InputFile",
    ip_address: "String",
    max_connections: "Integer",
    allowed_updates: "Array of String",
    drop_pending_updates: "Boolean",
    secret_token: "String",
  },
  deleteWebhook: { drop_pending_updates: "Boolean" },
  getWebhookInfo: {},

  sendMessage: {
    ...inMessage,
    text: "String!",
    parse_mode: "String",
    entities: "Array of MessageEntity",
    link_preview_options: "LinkPreviewOptions",
    ...delivery,
  },
  sendDocument: {
    ...inMessage,
    document: "InputFile|String!",
    thumbnail: "InputFile|String",
    ...caption,
    disable_content_type_detection: "Boolean",
    ...delivery,
  },
  sendPhoto: {
    ...inMessage,
    photo: "InputFile|String!",
    ...caption,
    show_caption_above_media: "Boolean",
    has_spoiler: "Boolean",
    ...delivery,
  },
  sendChatAction: {
    business_connection_id: "String",
    chat_id: "Integer|String!",
    message_thread_id: "Integer",
    action: "String!",
  },

  editMessageText: {
    ...edited,
    text: "String",
    parse_mode: "String",
    entities: "Array of MessageEntity",
    link_preview_options: "LinkPreviewOptions",
    rich_message: "InputRichMessage",
  },
  editMessageCaption: { ...edited, ...caption, show_caption_above_media: "Boolean" },
  editMessageMedia: { ...edited, media: "InputMedia!" },
  editMessageReplyMarkup: edited,

  deleteMessage: message,
  deleteMessages: { chat_id: "Integer|String!", message_ids: "Array of Integer!" },
  pinChatMessage: {
    business_connection_id: "String",
    ...message,
    disable_notification: "Boolean",
  },
  unpinChatMessage: {
    business_connection_id: "String",
    chat_id: "Integer|String!",
    message_id: "Integer",
  },
  unpinAllChatMessages: { chat_id: "Integer|String!" },
  setMessageReaction: { ...message, reaction: "Array of ReactionType", is_big: "Boolean" },

  answerCallbackQuery: {
    callback_query_id: "String!",
    text: "String",
    show_alert: "Boolean",
    url: "String",
    cache_time: "Integer",
  },

  setMyCommands: { commands: "Array of BotCommand!", ...scoped },
  getMyCommands: scoped,
  deleteMyCommands: scoped,
  setMyName: { name: "String", ...language },
  getMyName: language,
  setMyDescription: { description: "String", ...language },
  getMyDescription: language,
  setMyShortDescription: { short_description: "String", ...language },
  getMyShortDescription: language,
  setChatMenuButton: { chat_id: "Integer", menu_button: "MenuButton" },
  getChatMenuButton: { chat_id: "Integer" },

  getChat: { chat_id: "Integer|String!" },
  getChatMember: { chat_id: "Integer|String!", user_id: "Integer!" },
  getChatAdministrators: { chat_id: "Integer|String!", return_bots: "Boolean" },
  getChatMemberCount: { chat_id: "Integer|String!" },
  leaveChat: { chat_id: "Integer|String!" },

  getFile: { file_id: "String!" },
} as const satisfies Record<string, Fields>;

export type MethodName = keyof typeof methods;

/** The method by the name in the request's path, which Telegram reads in any case; null if none. */
export function findMethod(name: string): MethodName | null {
  return byLowerCase.get(name.toLowerCase()) ?? null;
}

const byLowerCase = new Map(
  (Object.keys(methods) as MethodName[]).map((name) => [name.toLowerCase(), name]),
);
