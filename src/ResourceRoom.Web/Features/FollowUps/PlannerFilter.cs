using System.Globalization;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.FollowUps;

/// <summary>Whose follow-ups are shown: the account of a planner, <see cref="Nobody"/>, <see cref="Everybody"/> or <see cref="Mine"/>.</summary>
internal static class PlannerFilter
{
    public const string Everybody = "all";
    public const string Nobody = "none";

    /// <summary>The reader's own customers, with those of whom the reader stands in for.</summary>
    public const string Mine = "mine";

    /// <summary>A planner begins with their own customers, and with those of whom they stand in for.</summary>
    public static string? For(string? planner, ActingUser who, bool isStandingIn) => string.IsNullOrEmpty(planner) && who.Can(Permission.SeeOwnCustomers)
        ? isStandingIn ? Mine : who.AccountId.ToString(CultureInfo.InvariantCulture)
        : planner;

    /// <summary>For whom the reader stands in today; nobody but a planner does.</summary>
    public static async Task<IReadOnlyList<StoodInFor>> StoodInForAsync(this ResourceRoomDb db, ActingUser who, DateOnly today, CancellationToken cancellationToken) =>
        who.Can(Permission.SeeOwnCustomers) ? await db.StoodInForAsync(who.AccountId, today, cancellationToken) : [];

    /// <summary>Whose rows <see cref="Mine"/> means.</summary>
    public static IReadOnlyList<long> MineOf(ActingUser who, IReadOnlyList<StoodInFor> standIns) => [who.AccountId, .. standIns.Select(row => row.PlannerId)];

    /// <summary>Before an exit that ended several enrollments is reduced to one row.</summary>
    public static IQueryable<TRow> OfPlanner<TRow>(this IQueryable<TRow> rows, string? planner, IReadOnlyList<long> mine)
        where TRow : class, IOfEndedEnrollment
    {
        if (Account(planner) is { } account)
        {
            return rows.Where(row => row.PlannerId == account);
        }

        // One planner's rows stand in the order of the index; those of several do not.
        if (planner == Mine && mine is [var only])
        {
            return rows.Where(row => row.PlannerId == only);
        }

        if (planner == Mine)
        {
            return rows.Where(row => row.PlannerId != null && mine.Contains(row.PlannerId.Value));
        }

        return planner == Nobody ? rows.Where(row => row.PlannerId == null) : rows;
    }

    public static bool IsOfPlanner(long? ofRow, string? planner, IReadOnlyList<long> mine) => planner switch
    {
        Nobody => ofRow is null,
        Mine => ofRow is { } own && mine.Contains(own),
        _ => Account(planner) is not { } account || ofRow == account,
    };

    public static void MayBeAPlanner<TFilter>(this IRuleBuilder<TFilter, string?> rule) =>
        rule.MayBeChosen("a planner", text => text is Everybody or Nobody or Mine || Account(text) is not null);

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
