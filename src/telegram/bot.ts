import {
  type ConversationData,
  conversations,
  createConversation,
  type VersionedStateStorage,
} from "@grammyjs/conversations";
import { sequentialize } from "@grammyjs/runner";
import { Bot } from "grammy";
import type { Logger } from "pino";
import type { Flows } from "../flows/flows.ts";
import { absentButtons } from "./commands/absent.ts";
import { apiKeyButtons } from "./commands/api-key.ts";
import { assignButtons } from "./commands/assign.ts";
import { callOffCommand } from "./commands/call-off.ts";
import { cancelCommand } from "./commands/cancel.ts";
import { cardButtons } from "./commands/card.ts";
import { contactButtons } from "./commands/contact.ts";
import { channelButtons } from "./commands/channel.ts";
import { customerCommand } from "./commands/customer.ts";
import { detailsButtons } from "./commands/details.ts";
import { exportCommand } from "./commands/export.ts";
import { employeeButtons } from "./commands/employees.ts";
import { forgetCommand } from "./commands/forget.ts";
import { groupCommand } from "./commands/group.ts";
import { helpCommand } from "./commands/help.ts";
import { historyButtons } from "./commands/history.ts";
import { importCommand } from "./commands/import.ts";
import { importsCommand } from "./commands/imports.ts";
import { inviteCommand } from "./commands/invite.ts";
import { languageCommand } from "./commands/language.ts";
import { leftOutCommand } from "./commands/left-out.ts";
import { lostCommand } from "./commands/lost.ts";
import { mergeButtons } from "./commands/merge.ts";
import { ownReasonsButtons } from "./commands/own-reasons.ts";
import { planButtons } from "./commands/plan.ts";
import { ltvCommand } from "./commands/ltv.ts";
import { reasonsCommand } from "./commands/reasons.ts";
import { reportCommand } from "./commands/report.ts";
import { salesFileCommand } from "./commands/sales-file.ts";
import { searchPages, searchText } from "./commands/search.ts";
import { settingsCommand } from "./commands/settings.ts";
import { staffCommand } from "./commands/staff.ts";
import { startCommand } from "./commands/start.ts";
import { takeButtons } from "./commands/take.ts";
import { todayCommand } from "./commands/today.ts";
import { blockedMembers } from "./blocked-members.ts";
import { markingInTalks } from "./business-mark.ts";
import { businessCommand } from "./commands/business.ts";
import { type BotContext, isMember } from "./context.ts";
import { ADVICE_TALK, adviceTalk } from "./conversations/advice.ts";
import { ANOTHER_DAY_TALK, anotherDayTalk } from "./conversations/another-day.ts";
import { COLUMNS_TALK, columnsTalk } from "./conversations/columns.ts";
import { DETAIL_TALK, detailTalk } from "./conversations/detail.ts";
import { ERASE_TALK, eraseTalk } from "./conversations/erase.ts";
import { LEFT_TALK, leftTalk } from "./conversations/left.ts";
import { MERGE_TALK, mergeTalk } from "./conversations/merge.ts";
import { REASON_TALK, reasonTalk } from "./conversations/reason.ts";
import { SETTING_TALK, settingTalk } from "./conversations/setting.ts";
import { erasedTalks } from "./erased-talks.ts";
import { answerFaults } from "./faults.ts";
import type { ApiAddresses } from "./messages/api-key.ts";
import { groupChanges } from "./group-changes.ts";
import { leaveTalks } from "./leave-talks.ts";
import type { Menus } from "./menus.ts";
import type { Pace } from "./pace.ts";
import { withSeat } from "./seat.ts";
import { staleButtons } from "./stale-buttons.ts";
import { strangers } from "./strangers.ts";
import { callOffButton } from "./file-buttons.ts";
import { createUnderWay, type UnderWay } from "./under-way.ts";
import { installTransformers, transformersInTalks } from "./transformers.ts";

/** What the bot stands on. */
export interface BotDependencies {
  readonly token: string;
  /** The Bot API server; Telegram's own when absent. No "/" at its end. */
  readonly apiRoot?: string;
  readonly flows: Flows;
  readonly now: () => Date;
  readonly apiAddresses: () => ApiAddresses;
  readonly log: Logger;
  /** One for all that goes out under the token. */
  readonly pace: Pace;
  readonly menus: Menus;
  /** Where guided conversations are kept, by business, chat and member. */
  readonly conversationStore: VersionedStateStorage<BotContext, ConversationData>;
}

/** Conversations of another version are dropped: raise it whenever the steps of one change. */
const CONVERSATIONS_VERSION = 3;

/** Longer than a long poll lasts; a call that takes longer has been lost on its way. */
const TIMEOUT_SECONDS = 40;

/** The bot: every handler in the order in which an update meets them. */
export function createBot(deps: BotDependencies): Bot<BotContext> {
  const { flows, now } = deps;
  const underWay = createUnderWay();
  const bot = new Bot<BotContext>(deps.token, {
    client: { timeoutSeconds: TIMEOUT_SECONDS, ...(deps.apiRoot && { apiRoot: deps.apiRoot }) },
  });
  installTransformers(bot.api, deps.pace, "answers");
  bot.catch(answerFaults(deps.log));

  // Of two quick messages of one person the second waits for the first, as a talk would have it.
  bot.use(sequentialize(turnOf(underWay)));
  bot.use(withSeat(flows, now));
  bot.use(deps.menus.keep(deps.log));
  bot.use(groupChanges(flows));
  bot.drop(isMember).use(strangers(flows));

  const members = bot.filter(isMember);
  // Before the talks, whose memory a handler that runs beside another must not touch.
  members.use(callOffCommand(underWay));
  members.use(
    conversations({
      storage: {
        type: "context",
        version: CONVERSATIONS_VERSION,
        adapter: deps.conversationStore,
      },
      plugins: async (talk) => [
        transformersInTalks(deps.pace),
        // Only members are in talks.
        markingInTalks(await talk.external((ctx) => ctx.seat!.business.id)),
      ],
    }),
  );
  members.use(blockedMembers(flows));
  // A command always works, also in a talk: it leaves it. Only then comes the talk itself, and only
  // to words and taps, so that a file, say, reaches its own handler meanwhile.
  members.use(cancelCommand());
  members.use(leaveTalks());
  const talks = members.on(["message:text", "callback_query:data"]);
  talks.use(createConversation(leftTalk(flows), LEFT_TALK));
  talks.use(createConversation(anotherDayTalk(flows), ANOTHER_DAY_TALK));
  talks.use(createConversation(columnsTalk(flows, deps.log), COLUMNS_TALK));
  talks.use(createConversation(mergeTalk(flows), MERGE_TALK));
  talks.use(createConversation(detailTalk(flows), DETAIL_TALK));
  talks.use(createConversation(eraseTalk(flows, deps.menus, deps.log), ERASE_TALK));
  talks.use(createConversation(settingTalk(flows), SETTING_TALK));
  talks.use(createConversation(reasonTalk(flows), REASON_TALK));
  talks.use(createConversation(adviceTalk(flows), ADVICE_TALK));

  members.use(erasedTalks());

  members.use(todayCommand(flows));
  members.use(absentButtons(flows));
  members.use(customerCommand(flows));
  members.use(searchPages(flows));
  members.use(mergeButtons(flows));
  members.use(cardButtons(flows));
  members.use(historyButtons(flows));
  members.use(takeButtons(flows));
  members.use(detailsButtons(flows));
  members.use(contactButtons(flows));
  members.use(channelButtons(flows));
  members.use(planButtons(flows));
  members.use(assignButtons(flows));
  members.use(groupCommand(flows));
  members.use(startCommand(flows));
  members.use(settingsCommand(flows));
  members.use(apiKeyButtons(flows, deps.apiAddresses));
  members.use(businessCommand(flows));
  members.use(languageCommand(flows));
  members.use(inviteCommand(flows));
  members.use(staffCommand(flows));
  members.use(exportCommand(flows));
  members.use(employeeButtons(flows));
  members.use(forgetCommand(flows));
  members.use(helpCommand());
  members.use(salesFileCommand(flows, underWay, deps.log));
  members.use(importCommand(flows, underWay, deps.log));
  members.use(leftOutCommand(flows, deps.log));
  members.use(importsCommand(flows));
  members.use(reportCommand(flows));
  members.use(ltvCommand(flows));
  members.use(lostCommand(flows));
  members.use(reasonsCommand(flows));
  members.use(ownReasonsButtons(flows));

  // Last of all: text that nobody took, taps that nobody took.
  members.use(searchText(flows));
  bot.use(staleButtons());

  return bot;
}

/** What an update waits for: whatever of the same person is under way, but not to call that off. */
function turnOf(underWay: UnderWay) {
  return ({ chatId, from, callbackQuery, message }: BotContext): string[] => {
    const isCancel = /^\/cancel(@|$)/.test(message?.text ?? "") && underWay.isAnyIn(chatId ?? 0);
    const isCallingOff = isCancel || callOffButton.pattern.test(callbackQuery?.data ?? "");
    return isCallingOff ? [] : [`${chatId}:${from?.id}`];
  };
}
