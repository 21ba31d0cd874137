import { changeRole, removeMember } from "./staff/change-staff.ts";
import { assignCustomer, listColleagues } from "./customers/assign-customer.ts";
import { findApiKey, makeApiKey, openWithKey, revokeApiKey } from "./business/api-key.ts";
import {
  changeAlerts,
  changeLanguage,
  changeSetting,
  finishSetup,
} from "./settings/change-setting.ts";
import { changeAdvice } from "./settings/change-advice.ts";
import { changeChannel } from "./settings/change-channel.ts";
import { changeDetail, openDetails } from "./customers/customer-details.ts";
import { countReasons } from "./reports/count-reasons.ts";
import type { FlowDependencies } from "./dependencies.ts";
import { eraseBusiness } from "./business/erase-business.ts";
import { exportPage } from "./business/export-business.ts";
import { findCallList } from "./calls/find-call-list.ts";
import { findCustomers } from "./customers/find-customers.ts";
import { findSeat } from "./staff/find-seat.ts";
import type { Flows } from "./flows.ts";
import { forgetCustomer } from "./customers/forget-customer.ts";
import { handOver } from "./staff/hand-over.ts";
import { importSales } from "./imports/import-sales.ts";
import { invite, join, withdrawInvitation } from "./staff/invite.ts";
import { countAbsent, listAbsent } from "./reports/list-absent.ts";
import { listCameOnce } from "./reports/list-came-once.ts";
import { findSentFile, listLeftOut } from "./imports/list-left-out.ts";
import { listLost } from "./reports/list-lost.ts";
import {
  askAboutEmployees,
  findEmployee,
  linkEmployee,
  listEmployees,
} from "./staff/link-employees.ts";
import { moveGroup, noteGroupLost } from "./business/follow-group.ts";
import { findGroup, linkGroup, unlinkGroup } from "./business/link-group.ts";
import { listStaff } from "./staff/list-staff.ts";
import { lifetimeValues } from "./reports/lifetime-values.ts";
import { findOvertaking, logContact } from "./calls/log-contact.ts";
import { listMerges, mergeCustomers } from "./customers/merge-customers.ts";
import { addNote, removeNote } from "./customers/notes.ts";
import { claim, openBusiness } from "./business/open-business.ts";
import { noteBlocked } from "./alerts/note-blocked.ts";
import {
  addReason,
  archiveReason,
  changeMending,
  findReason,
  listFamily,
} from "./calls/own-reasons.ts";
import { openCard } from "./customers/open-card.ts";
import { planReturn } from "./calls/plan-return.ts";
import { reopenCustomer } from "./calls/reopen-customer.ts";
import { report } from "./reports/report.ts";
import { chooseSheet, reviewAgain, reviewSalesFile } from "./imports/review-sales-file.ts";
import {
  findGroupList,
  noteGroupList,
  releaseCustomer,
  takeCustomer,
} from "./calls/take-customer.ts";
import { listBusinesses, openAnother, switchBusiness } from "./staff/switch-business.ts";
import { takePurchases } from "./imports/take-purchases.ts";
import { takeSalesFile } from "./imports/take-sales-file.ts";
import { answerQuestion, chooseColumn, forgetColumns } from "./imports/tell-layout.ts";
import { undoContact } from "./calls/undo-contact.ts";
import { undoMerge } from "./customers/undo-merge.ts";
import { cancelImport, findImport, listImports, undoImport } from "./imports/undo-import.ts";

/** The data's way, standing on a database and a clock. */
export function createFlows(deps: FlowDependencies): Flows {
  const { inBusiness } = deps;
  return {
    findSeat: (...args) => findSeat(deps, ...args),
    claim: (...args) => claim(deps, ...args),
    openBusiness: (...args) => openBusiness(deps, ...args),
    invite: (...args) => invite(deps, ...args),
    join: (...args) => join(deps, ...args),
    listBusinesses: (...args) => listBusinesses(deps, ...args),
    switchBusiness: (...args) => switchBusiness(deps, ...args),
    openAnother: (...args) => openAnother(deps, ...args),
    withdrawInvitation: (...args) => withdrawInvitation(deps, ...args),
    listStaff: (...args) => listStaff(deps, ...args),
    changeRole: (...args) => changeRole(deps, ...args),
    handOver: (...args) => handOver(deps, ...args),
    removeMember: (...args) => removeMember(deps, ...args),
    listEmployees: (...args) => listEmployees(deps, ...args),
    findEmployee: (...args) => findEmployee(deps, ...args),
    linkEmployee: (...args) => linkEmployee(deps, ...args),
    askAboutEmployees: (...args) => askAboutEmployees(deps, ...args),

    linkGroup: (...args) => linkGroup(deps, ...args),
    findGroup: (...args) => findGroup(deps, ...args),
    unlinkGroup: (...args) => unlinkGroup(deps, ...args),
    noteGroupLost: (...args) => noteGroupLost(deps, ...args),
    moveGroup: (...args) => moveGroup(deps, ...args),

    noteBlocked: (...args) => noteBlocked(deps, ...args),

    changeSetting: (...args) => changeSetting(deps, ...args),
    finishSetup: (...args) => finishSetup(deps, ...args),
    changeLanguage: (...args) => changeLanguage(deps, ...args),
    changeAlerts: (...args) => changeAlerts(deps, ...args),

    reviewSalesFile: (...args) => reviewSalesFile(deps, ...args),
    reviewAgain: (...args) => reviewAgain(deps, ...args),
    chooseSheet: (...args) => chooseSheet(deps, ...args),
    answerQuestion: (...args) => answerQuestion(deps, ...args),
    chooseColumn: (...args) => chooseColumn(deps, ...args),
    forgetColumns: (...args) => forgetColumns(deps, ...args),
    findWaitingFile: async ({ business }, importId) => {
      const waiting = await inBusiness(business.id, ({ imports }) => imports.findWaiting(importId));
      return waiting?.fileId ? { name: waiting.fileName, fileId: waiting.fileId } : null;
    },
    importSales: (...args) => importSales(deps, ...args),
    cancelImport: (...args) => cancelImport(deps, ...args),
    findSentFile: (...args) => findSentFile(deps, ...args),
    listLeftOut: (...args) => listLeftOut(deps, ...args),
    listImports: (...args) => listImports(deps, ...args),
    findImport: (...args) => findImport(deps, ...args),
    undoImport: (...args) => undoImport(deps, ...args),

    makeApiKey: (...args) => makeApiKey(deps, ...args),
    findApiKey: (...args) => findApiKey(deps, ...args),
    revokeApiKey: (...args) => revokeApiKey(deps, ...args),
    openWithKey: (...args) => openWithKey(deps, ...args),
    takePurchases: (...args) => takePurchases(deps, ...args),
    takeSalesFile: (...args) => takeSalesFile(deps, ...args),

    findCallList: (...args) => findCallList(deps, ...args),
    countAbsent: (...args) => countAbsent(deps, ...args),
    listAbsent: (...args) => listAbsent(deps, ...args),
    openCard: (...args) => openCard(deps, ...args),
    openDetails: (...args) => openDetails(deps, ...args),
    changeDetail: (...args) => changeDetail(deps, ...args),
    addNote: (...args) => addNote(deps, ...args),
    removeNote: (...args) => removeNote(deps, ...args),
    forgetCustomer: (...args) => forgetCustomer(deps, ...args),
    eraseBusiness: (...args) => eraseBusiness(deps, ...args),
    findCustomers: (...args) => findCustomers(deps, ...args),
    mergeCustomers: (...args) => mergeCustomers(deps, ...args),
    listMerges: (...args) => listMerges(deps, ...args),
    undoMerge: (...args) => undoMerge(deps, ...args),
    takeCustomer: (...args) => takeCustomer(deps, ...args),
    releaseCustomer: (...args) => releaseCustomer(deps, ...args),
    noteGroupList: (...args) => noteGroupList(deps, ...args),
    findGroupList: (...args) => findGroupList(deps, ...args),
    listColleagues: (...args) => listColleagues(deps, ...args),
    assignCustomer: (...args) => assignCustomer(deps, ...args),
    logContact: (...args) => logContact(deps, ...args),
    findOvertaking: (...args) => findOvertaking(deps, ...args),
    changeChannel: (...args) => changeChannel(deps, ...args),
    planReturn: (...args) => planReturn(deps, ...args),
    reopenCustomer: (...args) => reopenCustomer(deps, ...args),
    undoContact: (...args) => undoContact(deps, ...args),
    listReasons: async ({ business }, family) => {
      const reasons = await inBusiness(business.id, (stores) => stores.reasons.list());
      return reasons.filter((reason) => reason.family === family && !reason.isArchived);
    },
    listFamily: (...args) => listFamily(deps, ...args),
    findReason: (...args) => findReason(deps, ...args),
    addReason: (...args) => addReason(deps, ...args),
    archiveReason: (...args) => archiveReason(deps, ...args),
    changeMending: (...args) => changeMending(deps, ...args),
    changeAdvice: (...args) => changeAdvice(deps, ...args),

    exportPage: (...args) => exportPage(deps, ...args),
    report: (...args) => report(deps, ...args),
    countReasons: (...args) => countReasons(deps, ...args),
    lifetimeValues: (...args) => lifetimeValues(deps, ...args),
    listLost: (...args) => listLost(deps, ...args),
    listCameOnce: (...args) => listCameOnce(deps, ...args),
  };
}
