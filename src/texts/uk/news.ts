import { html } from "../html.ts";
import type { Texts } from "../texts.ts";
import { counts } from "./counts.ts";
import { days } from "./days.ts";
import { format } from "./format.ts";

export const news: Texts["news"] = {
  back: (p) =>
    html`<b>${p.name}</b> знову з нами${p.money === null ? "" : `: ${p.money}`}, ${p.days === 0 ? "просто в день вашого дзвінка" : `через ${days(p.days)} після вашого дзвінка`} 🎉`,
  severalBack: "Після ваших дзвінків повернулися 🎉",
  backLine: (p) =>
    html`<b>${p.name}</b>${p.money === null ? "" : `: ${p.money}`}, ${p.days === 0 ? "того ж дня" : `через ${days(p.days)}`}`,
  moreBack: (count) => `і ще ${format.number(count)}`,
  staleSales: (p) =>
    html`📂 <b>Час надіслати свіжий файл із продажами.</b> Останній — по ${p.day}, це ${days(p.days)} тому, і в списку можуть бути ті, хто відтоді вже купив. Надішліть новий файл просто сюди: відоме мені двічі не порахується.`,
  blocked: (p) =>
    html`<b>${p.name}</b>: бота зупинено, ранковий список не доходить.${p.customers === 0 ? "" : ` Доки його не ввімкнуть знову, ці клієнти у вашому списку: ${counts.customers(p.customers)}.`}`,
  groupLost: (p) =>
    html`Мене більше немає в групі <b>${p.title}</b>: список дзвінків туди не надходить. Підключити групу знову: /settings.`,
  assigned: (count) =>
    count === 1 ? "Тепер цей клієнт ваш" : `Тепер ваші: ${counts.customers(count)}`,
  assignedLine: (p) => html`<b>${p.name}</b> (від: ${p.by})`,
  role: (p) =>
    html`Тепер ваша роль у бізнесі <b>${p.business}</b>: <b>${p.role}</b>. Що вона вміє: /help.`,
  handover: (p) =>
    html`👑 <b>${p.by}</b> передає вам бізнес <b>${p.business}</b>: тепер ви власник. Що вам доступно: /help.`,
  removed: (p) => html`Ваш доступ до бізнесу <b>${p.business}</b> закрито. Дякуємо за роботу!`,
  stillIn: (p) => html`Ви й далі в команді <b>${p.business}</b>.`,
};
