import { and, asc, eq, isNull } from "drizzle-orm";
import type { Member, Role } from "../../domain/member.ts";
import type { Transaction } from "../in-business.ts";
import { members } from "../schema.ts";

/** A member as the owner sees them among the others. */
export interface ListedMember {
  readonly member: Member;
  readonly joinedAt: Date;
  readonly isBlocked: boolean;
}

/** The people of the business. */
export function memberStore(tx: Transaction, businessId: number) {
  const inBusiness = eq(members.businessId, businessId);

  return {
    /** Adds a member, or lets a removed one in again with the new role. */
    async add(
      member: Omit<Member, "id" | "businessId" | "getsAlerts">,
      joinedAt: Date,
    ): Promise<Member> {
      const [row] = await tx
        .insert(members)
        .values({ ...member, businessId, getsAlerts: true, joinedAt })
        .onConflictDoUpdate({
          target: [members.businessId, members.telegramUserId],
          set: {
            role: member.role,
            name: member.name,
            joinedAt,
            removedAt: null,
            blockedAt: null,
          },
        })
        .returning();
      return asMember(row!);
    },

    async findByTelegramUser(telegramUserId: number): Promise<Member | null> {
      const [row] = await tx
        .select()
        .from(members)
        .where(
          and(inBusiness, eq(members.telegramUserId, telegramUserId), isNull(members.removedAt)),
        );
      return row ? asMember(row) : null;
    },

    async find(memberId: number): Promise<Member | null> {
      const [row] = await tx
        .select()
        .from(members)
        .where(and(inBusiness, eq(members.memberId, memberId), isNull(members.removedAt)));
      return row ? asMember(row) : null;
    },

    /** Also one who was removed; `removedAt` says when. */
    async findEver(memberId: number): Promise<{
      member: Member;
      removedAt: Date | null;
      isBlocked: boolean;
    } | null> {
      const [row] = await tx
        .select()
        .from(members)
        .where(and(inBusiness, eq(members.memberId, memberId)));
      if (!row) return null;
      const { removedAt, blockedAt } = row;
      return { member: asMember(row), removedAt, isBlocked: blockedAt !== null };
    },

    /** Everybody who belongs to the business, the longest-standing first. */
    async list(): Promise<ListedMember[]> {
      const rows = await tx
        .select()
        .from(members)
        .where(and(inBusiness, isNull(members.removedAt)))
        .orderBy(asc(members.joinedAt), asc(members.memberId));
      return rows.map((row) => ({
        member: asMember(row),
        joinedAt: row.joinedAt,
        isBlocked: row.blockedAt !== null,
      }));
    },

    async changeRole(memberId: number, role: Role): Promise<void> {
      await tx
        .update(members)
        .set({ role })
        .where(and(inBusiness, eq(members.memberId, memberId)));
    },

    /** The row stays: what they logged keeps their name. */
    async remove(memberId: number, removedAt: Date): Promise<void> {
      await tx
        .update(members)
        .set({ removedAt })
        .where(and(inBusiness, eq(members.memberId, memberId)));
    },

    /** The owners who have not blocked the bot. */
    async listOwners(): Promise<Member[]> {
      const rows = await tx
        .select()
        .from(members)
        .where(
          and(
            inBusiness,
            eq(members.role, "owner"),
            isNull(members.removedAt),
            isNull(members.blockedAt),
          ),
        )
        .orderBy(members.memberId);
      return rows.map(asMember);
    },

    /** Who gets the morning alert: wants it, and has not blocked the bot. */
    async listAlerted(): Promise<Member[]> {
      const rows = await tx
        .select()
        .from(members)
        .where(
          and(
            inBusiness,
            eq(members.getsAlerts, true),
            isNull(members.removedAt),
            isNull(members.blockedAt),
          ),
        )
        .orderBy(members.memberId);
      return rows.map(asMember);
    },

    async change(
      memberId: number,
      changes: Partial<Pick<Member, "language" | "getsAlerts">>,
    ): Promise<Member> {
      const [row] = await tx
        .update(members)
        .set(changes)
        .where(and(inBusiness, eq(members.memberId, memberId)))
        .returning();
      return asMember(row!);
    },

    /** Remembers that a member blocked the bot; false when that was known. */
    async block(telegramUserId: number, blockedAt: Date): Promise<boolean> {
      const blocked = await tx
        .update(members)
        .set({ blockedAt })
        .where(
          and(inBusiness, eq(members.telegramUserId, telegramUserId), isNull(members.blockedAt)),
        )
        .returning({ memberId: members.memberId });
      return blocked.length > 0;
    },

    /** They have taken it back. */
    async unblock(telegramUserId: number): Promise<void> {
      await tx
        .update(members)
        .set({ blockedAt: null })
        .where(and(inBusiness, eq(members.telegramUserId, telegramUserId)));
    },
  };
}

function asMember(row: typeof members.$inferSelect): Member {
  const { memberId, businessId, telegramUserId, name, role, language, getsAlerts } = row;
  return { id: memberId, businessId, telegramUserId, name, role, language, getsAlerts };
}
