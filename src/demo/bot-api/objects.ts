import type { Fields } from "./methods.ts";

const inputMedia = {
  type: "String!",
  media: "String!",
  caption: "String",
  parse_mode: "String",
  caption_entities: "Array of MessageEntity",
} as const;

/** The objects a parameter may hold whose fields this server reads, and so checks. */
export const objects: Readonly<Record<string, Fields>> = {
  MessageEntity: {
    type: "String!",
    offset: "Integer!",
    length: "Integer!",
    url: "String",
    user: "User",
    language: "String",
    custom_emoji_id: "String",
    unix_time: "Integer",
    date_time_format: "String",
  },
  LinkPreviewOptions: {
    is_disabled: "Boolean",
    url: "String",
    prefer_small_media: "Boolean",
    prefer_large_media: "Boolean",
    show_above_text: "Boolean",
  },
  ReplyParameters: {
    message_id: "Integer!",
    chat_id: "Integer|String",
    allow_sending_without_reply: "Boolean",
    quote: "String",
    quote_parse_mode: "String",
    quote_entities: "Array of MessageEntity",
    quote_position: "Integer",
    checklist_task_id: "Integer",
    poll_option_id: "String",
  },

  InlineKeyboardMarkup: { inline_keyboard: "Array of Array of InlineKeyboardButton!" },
  InlineKeyboardButton: {
    text: "String!",
    icon_custom_emoji_id: "String",
    style: "String",
    url: "String",
    callback_data: "String",
    web_app: "WebAppInfo",
    login_url: "LoginUrl",
    switch_inline_query: "String",
    switch_inline_query_current_chat: "String",
    switch_inline_query_chosen_chat: "SwitchInlineQueryChosenChat",
    copy_text: "CopyTextButton",
    callback_game: "CallbackGame",
    pay: "Boolean",
  },
  CopyTextButton: { text: "String!" },
  ReplyKeyboardMarkup: {
    keyboard: "Array of Array of KeyboardButton!",
    is_persistent: "Boolean",
    resize_keyboard: "Boolean",
    one_time_keyboard: "Boolean",
    input_field_placeholder: "String",
    selective: "Boolean",
  },
  KeyboardButton: {
    text: "String!",
    icon_custom_emoji_id: "String",
    style: "String",
    request_users: "KeyboardButtonRequestUsers",
    request_chat: "KeyboardButtonRequestChat",
    request_managed_bot: "KeyboardButtonRequestManagedBot",
    request_contact: "Boolean",
    request_location: "Boolean",
    request_poll: "KeyboardButtonPollType",
    web_app: "WebAppInfo",
  },
  ReplyKeyboardRemove: { remove_keyboard: "Boolean!", selective: "Boolean" },
  ForceReply: { force_reply: "Boolean!", input_field_placeholder: "String", selective: "Boolean" },

  InputMediaPhoto: { ...inputMedia, show_caption_above_media: "Boolean", has_spoiler: "Boolean" },
  InputMediaDocument: {
    ...inputMedia,
    thumbnail: "String",
    disable_content_type_detection: "Boolean",
  },

  BotCommand: { command: "String!", description: "String!" },
  BotCommandScopeDefault: { type: "String!" },
  BotCommandScopeAllPrivateChats: { type: "String!" },
  BotCommandScopeAllGroupChats: { type: "String!" },
  BotCommandScopeAllChatAdministrators: { type: "String!" },
  BotCommandScopeChat: { type: "String!", chat_id: "Integer|String!" },
  BotCommandScopeChatAdministrators: { type: "String!", chat_id: "Integer|String!" },
  BotCommandScopeChatMember: {
    type: "String!",
    chat_id: "Integer|String!",
    user_id: "Integer!",
  },

  ReactionTypeEmoji: { type: "String!", emoji: "String!" },
  ReactionTypeCustomEmoji: { type: "String!", custom_emoji_id: "String!" },
  ReactionTypePaid: { type: "String!" },

  MenuButtonCommands: { type: "String!" },
  MenuButtonWebApp: { type: "String!", text: "String!", web_app: "WebAppInfo!" },
  MenuButtonDefault: { type: "String!" },
};

/** The objects that come in kinds: what their `type` says → the object of that kind. */
export const kinds: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  BotCommandScope: {
    default: "BotCommandScopeDefault",
    all_private_chats: "BotCommandScopeAllPrivateChats",
    all_group_chats: "BotCommandScopeAllGroupChats",
    all_chat_administrators: "BotCommandScopeAllChatAdministrators",
    chat: "BotCommandScopeChat",
    chat_administrators: "BotCommandScopeChatAdministrators",
    chat_member: "BotCommandScopeChatMember",
  },
  ReactionType: {
    emoji: "ReactionTypeEmoji",
    custom_emoji: "ReactionTypeCustomEmoji",
    paid: "ReactionTypePaid",
  },
  MenuButton: {
    commands: "MenuButtonCommands",
    web_app: "MenuButtonWebApp",
    default: "MenuButtonDefault",
  },
  InputMedia: { photo: "InputMediaPhoto", document: "InputMediaDocument" },
};
