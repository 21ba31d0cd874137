// @ts-check

/**
 * @typedef {object} Hint
 * @property {string} title
 * @property {string} detail
 */

/**
 * @typedef {object} PageTexts Every word the page says by itself; the bot's own come from the bot.
 * @property {string} title
 * @property {string} tagline
 * @property {string} demo
 * @property {(name: string) => string} who
 * @property {string} stays
 * @property {string} languageLabel
 * @property {string} tryTitle
 * @property {{ today: Hint, left: Hint, report: Hint, ltv: Hint, file: Hint }} hints
 * @property {string} connectTitle
 * @property {[string, string, string]} connectSteps `backticks` are for typing
 * @property {string} startAfresh
 * @property {string} startAfreshAsk
 * @property {string} startingAfresh
 * @property {string} about
 * @property {string} close
 * @property {string} bot
 * @property {string} typing
 * @property {string} connecting
 * @property {string} emptyTitle
 * @property {string} emptyText
 * @property {string} start
 * @property {string} messages
 * @property {string} write
 * @property {string} menu
 * @property {string} attach
 * @property {string} send
 * @property {string} sendFile
 * @property {string} caption
 * @property {string} asPhoto
 * @property {string} dropHere
 * @property {string} sending
 * @property {string} cancel
 * @property {string} ok
 * @property {string} you
 * @property {string} edited
 * @property {string} photo
 * @property {(name: string) => string} download
 * @property {string} copied
 * @property {string} onlyInTelegram
 * @property {string} toEnd
 * @property {string} noButtonsYet
 * @property {string} noAnswer
 * @property {Record<import("../chat-wire.ts").Refused | "unreachable", string>} refused
 */

/** @type {Record<import("./language.js").Language, PageTexts>} */
export const pageTexts = {
  en: {
    title: "Boomerang · demo",
    tagline: "Knows which customers are late, and helps you bring them back.",
    demo: "Demo",
    who: (name) =>
      `You are ${name}, and this is your business. The bot is the real one; the business, its customers and its sales are made up.`,
    stays: "It all runs on this computer. Nothing you type or upload leaves it.",
    languageLabel: "Language",
    tryTitle: "Things to try",
    hints: {
      today: { title: "See who to call today", detail: "The late customers, most valuable first." },
      left: {
        title: "Log why someone left",
        detail: "Tap a number, then “Left”, then the reason.",
      },
      report: {
        title: "Ask for the month’s report",
        detail: "How many left, why, and what it cost.",
      },
      ltv: {
        title: "See what customers are worth",
        detail: "The next twelve months, and the top ten.",
      },
      file: {
        title: "Send your own sales",
        detail: "A CSV or Excel file from your till or accounts.",
      },
    },
    connectTitle: "Connect a real bot",
    connectSteps: [
      "In Telegram, send `/newbot` to @BotFather and copy the token.",
      "Start Boomerang with it: `BOT_TOKEN=… npm start`",
      "Open the link it prints. You are now the owner.",
    ],
    startAfresh: "Start afresh",
    startAfreshAsk:
      "Start afresh? The sample businesses are made anew, and all that you did here is gone.",
    startingAfresh: "Making the sample businesses anew…",
    about: "About this demo",
    close: "Close",
    bot: "bot",
    typing: "typing",
    connecting: "connecting…",
    emptyTitle: "What can this bot do?",
    emptyText:
      "It learns each customer’s rhythm from your sales, says every morning who is overdue, and keeps track of who left, why, and what that cost.",
    start: "Start",
    messages: "Messages",
    write: "Message",
    menu: "Menu",
    attach: "Attach a file",
    send: "Send",
    sendFile: "Send a file",
    caption: "Add a caption",
    asPhoto: "Send as a photo",
    dropHere: "Drop the file to send it",
    sending: "Sending…",
    cancel: "Cancel",
    ok: "OK",
    you: "You",
    edited: "edited",
    photo: "Photo",
    download: (name) => `Download ${name}`,
    copied: "Copied",
    onlyInTelegram: "This button only works in Telegram.",
    toEnd: "Go to the newest message",
    noButtonsYet: "Here is today’s list: tap a number, then “Left”.",
    noAnswer: "The bot did not answer. Try again in a moment.",
    refused: {
      badRequest: "The demo did not understand that. Reload the page, please.",
      badPhoto: "Telegram would not take that picture as a photo. Send it as a file.",
      empty: "That file is empty, so there is nothing to send.",
      tooLarge: "That file is larger than 50 MB. Telegram takes no larger ones from a bot’s chat.",
      tooLong: "That is longer than the 4096 characters Telegram takes.",
      noButton: "That button is no longer there.",
      unreachable: "Not sent: the demo is not answering. Is it still running?",
    },
  },

  ru: {
    title: "Boomerang · демо",
    tagline: "Знает, кто из клиентов задержался, и помогает их вернуть.",
    demo: "Демо",
    who: (name) =>
      `Здесь вас зовут ${name}, и это ваш бизнес. Бот настоящий, а бизнес, клиенты и продажи выдуманы.`,
    stays: "Всё работает на этом компьютере, наружу ничего не уходит.",
    languageLabel: "Язык",
    tryTitle: "Что попробовать",
    hints: {
      today: {
        title: "Кому позвонить сегодня",
        detail: "Кто задержался, самые ценные сверху.",
      },
      left: {
        title: "Записать, почему клиент ушёл",
        detail: "Нажмите номер, «Ушёл», затем причину.",
      },
      report: { title: "Отчёт за месяц", detail: "Сколько ушло, почему, чего это стоило." },
      ltv: {
        title: "Сколько стоят клиенты",
        detail: "На год вперёд, с первой десяткой.",
      },
      file: {
        title: "Прислать свои продажи",
        detail: "CSV или Excel из кассы или 1С.",
      },
    },
    connectTitle: "Как подключить настоящего бота",
    connectSteps: [
      "В Telegram отправьте `/newbot` боту @BotFather и скопируйте токен.",
      "Запустите с ним Boomerang: `BOT_TOKEN=… npm start`",
      "Откройте ссылку, которую он напечатает. Теперь вы — владелец.",
    ],
    startAfresh: "Начать заново",
    startAfreshAsk:
      "Начать заново? Демо-бизнес будет создан ещё раз, а всё, что вы здесь сделали, пропадёт.",
    startingAfresh: "Создаём демо-бизнес заново…",
    about: "Об этом демо",
    close: "Закрыть",
    bot: "бот",
    typing: "печатает",
    connecting: "соединение…",
    emptyTitle: "Что умеет этот бот?",
    emptyText:
      "По вашим продажам он узнаёт ритм каждого клиента, каждое утро говорит, кто задержался, и ведёт счёт: кто ушёл, почему и во что это обошлось.",
    start: "Начать",
    messages: "Сообщения",
    write: "Сообщение",
    menu: "Меню",
    attach: "Прикрепить файл",
    send: "Отправить",
    sendFile: "Отправить файл",
    caption: "Добавить подпись",
    asPhoto: "Отправить как фото",
    dropHere: "Отпустите файл, чтобы отправить",
    sending: "Отправляем…",
    cancel: "Отмена",
    ok: "ОК",
    you: "Вы",
    edited: "изменено",
    photo: "Фото",
    download: (name) => `Скачать ${name}`,
    copied: "Скопировано",
    onlyInTelegram: "Эта кнопка работает только в Telegram.",
    toEnd: "К последнему сообщению",
    noButtonsYet: "Вот список на сегодня: нажмите номер, затем «Ушёл».",
    noAnswer: "Бот не ответил. Попробуйте ещё раз через минуту.",
    refused: {
      badRequest: "Демо этого не поняло. Обновите, пожалуйста, страницу.",
      badPhoto: "Telegram не примет эту картинку как фото. Отправьте её файлом.",
      empty: "Файл пустой, отправлять нечего.",
      tooLarge: "Файл больше 50 МБ. Telegram не принимает в чат с ботом файлы больше.",
      tooLong: "Это длиннее 4096 символов, больше Telegram не принимает.",
      noButton: "Этой кнопки больше нет.",
      unreachable: "Не отправлено: демо не отвечает. Оно ещё запущено?",
    },
  },

  uk: {
    title: "Boomerang · демо",
    tagline: "Знає, хто з клієнтів затримався, і допомагає їх повернути.",
    demo: "Демо",
    who: (name) =>
      `Тут вас звати ${name}, і це ваш бізнес. Бот справжній, а бізнес, клієнти й продажі вигадані.`,
    stays: "Усе працює на цьому комп’ютері, назовні нічого не йде.",
    languageLabel: "Мова",
    tryTitle: "Що спробувати",
    hints: {
      today: {
        title: "Кому зателефонувати сьогодні",
        detail: "Хто затримався, найцінніші зверху.",
      },
      left: {
        title: "Записати, чому клієнт пішов",
        detail: "Натисніть номер, «Пішов», потім причину.",
      },
      report: { title: "Звіт за місяць", detail: "Скільки пішло, чому, чого це коштувало." },
      ltv: {
        title: "Скільки варті клієнти",
        detail: "На рік наперед, із першою десяткою.",
      },
      file: {
        title: "Надіслати свої продажі",
        detail: "CSV або Excel з каси чи обліку.",
      },
    },
    connectTitle: "Як під’єднати справжнього бота",
    connectSteps: [
      "У Telegram надішліть `/newbot` боту @BotFather і скопіюйте токен.",
      "Запустіть із ним Boomerang: `BOT_TOKEN=… npm start`",
      "Відкрийте посилання, яке він надрукує. Тепер ви — власник.",
    ],
    startAfresh: "Почати спочатку",
    startAfreshAsk:
      "Почати спочатку? Демобізнес буде створено ще раз, а все, що ви тут зробили, зникне.",
    startingAfresh: "Створюємо демобізнес наново…",
    about: "Про це демо",
    close: "Закрити",
    bot: "бот",
    typing: "друкує",
    connecting: "з’єднання…",
    emptyTitle: "Що вміє цей бот?",
    emptyText:
      "З ваших продажів він дізнається ритм кожного клієнта, щоранку каже, хто затримався, і веде лік: хто пішов, чому і скільки це коштувало.",
    start: "Почати",
    messages: "Повідомлення",
    write: "Повідомлення",
    menu: "Меню",
    attach: "Прикріпити файл",
    send: "Надіслати",
    sendFile: "Надіслати файл",
    caption: "Додати підпис",
    asPhoto: "Надіслати як фото",
    dropHere: "Відпустіть файл, щоб надіслати",
    sending: "Надсилаємо…",
    cancel: "Скасувати",
    ok: "Гаразд",
    you: "Ви",
    edited: "змінено",
    photo: "Фото",
    download: (name) => `Завантажити ${name}`,
    copied: "Скопійовано",
    onlyInTelegram: "Ця кнопка працює лише в Telegram.",
    toEnd: "До останнього повідомлення",
    noButtonsYet: "Ось список на сьогодні: натисніть номер, потім «Пішов».",
    noAnswer: "Бот не відповів. Спробуйте ще раз за хвилину.",
    refused: {
      badRequest: "Демо цього не зрозуміло. Оновіть, будь ласка, сторінку.",
      badPhoto: "Telegram не прийме цю картинку як фото. Надішліть її файлом.",
      empty: "Файл порожній, надсилати нічого.",
      tooLarge: "Файл більший за 50 МБ. Більших файлів у чат із ботом Telegram не приймає.",
      tooLong: "Це довше за 4096 символів, більше Telegram не приймає.",
      noButton: "Цієї кнопки вже немає.",
      unreachable: "Не надіслано: демо не відповідає. Воно ще запущене?",
    },
  },
};
