import type * as source from "../en/next-try.ts";
import { format } from "./format.ts";

const tried = (count: number) =>
  `${format.number(count)} ${format.plural(count, "спроба", "спроби", "спроб")} без відповіді`;

export const nextTry: typeof source.nextTry = {
  why: {
    call: (p) => `${tried(p.count)}: тепер подзвоніть`,
    message: (p) => `${tried(p.count)}: тепер напишіть`,
    visit: (p) => `${tried(p.count)}: тепер завітайте особисто`,
    gift: (p) => `${tried(p.count)}: тепер надішліть невеликий подарунок`,
  },
  ready: {
    message: (p) =>
      `Добрий день! Це ${p.business}. Телефонували вам, але не застали й не хочемо набридати. Чи все у вас гаразд? Якщо щось потрібно, просто напишіть тут: усе підготуємо.`,
    gift: (p) =>
      `Нам вас бракує! Невеликий подарунок на подяку за те, що ви були з нами. ${p.business}`,
  },
  readyTitle: "Готовий текст",
  copy: "📋 Скопіювати текст",
  tried: {
    message: "💬 Повідомлення надіслано",
    visit: "🚪 Завітали, не застали",
    gift: "🎁 Подарунок надіслано",
  },
  visit: {
    words: "Добрий день! Хочу особисто дізнатися, як у вас справи. Що нам варто робити краще?",
    offer: "Візьміть щось із собою: зразок або трохи того, що клієнт зазвичай бере.",
  },
};
