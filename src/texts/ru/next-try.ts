import type * as source from "../en/next-try.ts";
import { format } from "./format.ts";

const tried = (count: number) =>
  `${format.number(count)} ${format.plural(count, "попытка", "попытки", "попыток")} без ответа`;

export const nextTry: typeof source.nextTry = {
  why: {
    call: (p) => `${tried(p.count)}: теперь позвоните`,
    message: (p) => `${tried(p.count)}: теперь напишите`,
    visit: (p) => `${tried(p.count)}: теперь приезжайте лично`,
    gift: (p) => `${tried(p.count)}: теперь отправьте небольшой подарок`,
  },
  ready: {
    message: (p) =>
      `Здравствуйте! Это ${p.business}. Звонили вам, но не застали и не хотим надоедать. Всё ли у вас хорошо? Если что-то нужно, просто ответьте здесь: всё подготовим.`,
    gift: (p) =>
      `Нам вас не хватает! Небольшой подарок в благодарность за то, что вы были с нами. ${p.business}`,
  },
  readyTitle: "Готовый текст",
  copy: "📋 Скопировать текст",
  tried: {
    message: "💬 Сообщение отправлено",
    visit: "🚪 Заехали, не застали",
    gift: "🎁 Подарок отправлен",
  },
  visit: {
    words: "Здравствуйте! Хотелось лично узнать, как у вас дела. Что нам стоит делать лучше?",
    offer: "Возьмите что-нибудь с собой: образец или немного того, что клиент обычно берёт.",
  },
};
