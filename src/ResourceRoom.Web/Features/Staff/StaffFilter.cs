using System.Globalization;

using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Staff;

/// <summary>What the list is asked for, all of it in the address so that it can be bookmarked.</summary>
public sealed record StaffFilter
{
    /// <summary>A part of the name or e-mail address.</summary>
    public string? Q { get; init; }

    /// <summary>One of <see cref="Roles"/>; anything else means every role.</summary>
    public string? Role { get; init; }

    /// <summary>Number of an area; all areas when null.</summary>
    public int? Area { get; init; }

    /// <summary>Name of a <see cref="StaffState"/>; anything else means every state.</summary>
    public string? State { get; init; }

    /// <summary>Order: see <see cref="StaffOrder"/>.</summary>
    public string? Sort { get; init; }

    /// <summary>Key of the account after which the page begins.</summary>
    public long? After { get; init; }

    /// <summary>Key of the account before which the page ends.</summary>
    public long? Before { get; init; }

    /// <summary>What is looked for in names and addresses. PostgreSQL takes no NUL, and no name holds a control character.</summary>
    public string Words => string.Concat((Q ?? "").Where(character => !char.IsControl(character))).Trim();

    /// <summary>The role asked for, or null.</summary>
    public string? InRole => Role is { } role && (StaffScope.IsOfAnArea(role) || role == Roles.Oet) ? role : null;

    /// <summary>The state asked for, or null.</summary>
    public StaffState? InState => Enum.GetValues<StaffState>().Cast<StaffState?>().FirstOrDefault(state => state.ToString() == State);

    /// <summary>Keeps the staff asked for.</summary>
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

    /// <summary>The filter and the order as parts of an address.</summary>
    public Dictionary<string, string?> ToRoute() => new()
    {
        ["q"] = Q,
        ["role"] = Role,
        ["area"] = Area?.ToString(CultureInfo.InvariantCulture),
        ["state"] = State,
        ["sort"] = StaffOrder.Parse(Sort).ToString(),
    };

    /// <summary>The same with one part set: a link that keeps the rest.</summary>
    public Dictionary<string, string?> ToRoute(string part, string? value) => new(ToRoute()) { [part] = value };
}
