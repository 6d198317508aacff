using System.Globalization;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.FollowUps;

/// <summary>Whose follow-ups are shown: the account of a planner, <see cref="Nobody"/> or <see cref="Everybody"/>.</summary>
internal static class PlannerFilter
{
    public const string Everybody = "all";
    public const string Nobody = "none";

    /// <summary>A planner begins with their own customers.</summary>
    public static string? For(string? planner, ActingUser who) => string.IsNullOrEmpty(planner) && who.Can(Permission.SeeOwnCustomers)
        ? who.AccountId.ToString(CultureInfo.InvariantCulture)
        : planner;

    /// <summary>Before an exit that ended several enrollments is reduced to one row.</summary>
    public static IQueryable<TRow> OfPlanner<TRow>(this IQueryable<TRow> rows, string? planner)
        where TRow : class, IOfEndedEnrollment
    {
        if (Account(planner) is { } account)
        {
            return rows.Where(row => row.PlannerId == account);
        }

        return planner == Nobody ? rows.Where(row => row.PlannerId == null) : rows;
    }

    public static bool IsOfPlanner(long? ofRow, string? planner) => Account(planner) is { } account ? ofRow == account : planner != Nobody || ofRow is null;

    public static void MayBeAPlanner<TFilter>(this IRuleBuilder<TFilter, string?> rule) =>
        rule.MayBeChosen("a planner", text => text is Everybody or Nobody || Account(text) is not null);

    public static async Task<IReadOnlyList<Choice>> PlannerChoicesAsync(this ResourceRoomDb db, ActingUser who, CancellationToken cancellationToken)
    {
        var planners = await db.StaffVisibleTo(who).Where(member => member.Role == Roles.CaseManager)
            .Select(member => new { member.Account.Id, member.Account.DisplayName }).OrderBy(planner => planner.DisplayName).ToListAsync(cancellationToken);
        return
        [
            .. who.Can(Permission.SeeOwnCustomers) ? [new Choice(Everybody, "All planners")] : Array.Empty<Choice>(),
            .. planners.Select(planner => new Choice(planner.Id.ToString(CultureInfo.InvariantCulture), planner.DisplayName)),
            new(Nobody, "No planner"),
        ];
    }

    private static long? Account(string? planner) => FilterRules.Number(planner);
}
