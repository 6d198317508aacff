using System.Globalization;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Staff.Listing;

/// <summary>What the list is asked for, all of it in the address so that it can be bookmarked.</summary>
public sealed record StaffFilter
{
    public string? Q { get; init; }

    public string? Role { get; init; }

    public int? Area { get; init; }

    public string? State { get; init; }

    public string? Sort { get; init; }

    public long? After { get; init; }

    public long? Before { get; init; }

    public string Words => string.Concat((Q ?? "").Where(character => !char.IsControl(character))).Trim();

    public string? InRole => Role is { } role && (StaffScope.IsOfAnArea(role) || role == Roles.Oet) ? role : null;

    public StaffState? InState => Enum.GetValues<StaffState>().Cast<StaffState?>().FirstOrDefault(state => state.ToString() == State);

    public IQueryable<StaffMember> Apply(IQueryable<StaffMember> staff)
    {
        var kept = staff.In(InState);
        if (InRole is { } role)
        {
            kept = kept.Where(member => member.Role == role);
        }

        if (Area is { } area)
        {
            kept = kept.Where(member => member.Account.LwiaNumber == area);
        }

        if (Words.Length > 0)
        {
            // SQLite's UPPER knows the letters of ASCII only: there a name with others is found as it is spelled.
            var words = Words.ToUpperInvariant();
            var plainWords = string.Concat(Words.Select(letter => char.IsAscii(letter) ? char.ToUpperInvariant(letter) : letter));
#pragma warning disable CA1304, CA1311, CA1862 // The database compares; UPPER is what all engines have alike.
            kept = kept.Where(member => member.Account.DisplayName.ToUpper().Contains(words)
                || member.Account.DisplayName.ToUpper().Contains(plainWords)
                || member.Account.NormalizedEmail!.Contains(words));
#pragma warning restore CA1304, CA1311, CA1862
        }

        return kept;
    }

    public Dictionary<string, string?> ToRoute() => new()
    {
        ["q"] = Q,
        ["role"] = Role,
        ["area"] = Area?.ToString(CultureInfo.InvariantCulture),
        ["state"] = State,
        ["sort"] = StaffOrder.Parse(Sort).ToString(),
    };

    public Dictionary<string, string?> ToRoute(string part, string? value) => new(ToRoute()) { [part] = value };
}
