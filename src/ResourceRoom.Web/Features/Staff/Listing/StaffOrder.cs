using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Staff.Listing;

/// <summary>Where a row of the list stands: what the list is sorted by, and the key, which makes every order a strict one.</summary>
public sealed record StaffPlace(string Text, long Id);

/// <summary>An order of staff in which a page can begin at any row: <c>sort=email</c>, or <c>sort=-email</c> for the other way round.</summary>
public sealed record StaffOrder(bool ByEmail, bool Descending)
{
    private const string Email = "email";
    private const string Name = "name";

    public StaffOrder Reversed => this with { Descending = !Descending };

    public static StaffOrder Parse(string? text) => text switch
    {
        Email => new(true, false),
        $"-{Email}" => new(true, true),
        $"-{Name}" => new(false, true),
        _ => new(false, false),
    };

    public IQueryable<StaffMember> Of(IQueryable<StaffMember> staff) => (ByEmail, Descending) switch
    {
        (false, false) => staff.OrderBy(member => member.Account.DisplayName).ThenBy(member => member.Account.Id),
        (false, true) => staff.OrderByDescending(member => member.Account.DisplayName).ThenByDescending(member => member.Account.Id),
        (true, false) => staff.OrderBy(member => member.Account.NormalizedEmail ?? "").ThenBy(member => member.Account.Id),
        (true, true) => staff.OrderByDescending(member => member.Account.NormalizedEmail ?? "").ThenByDescending(member => member.Account.Id),
    };

    public IQueryable<StaffMember> Beyond(IQueryable<StaffMember> staff, StaffPlace place) => (ByEmail, Descending) switch
    {
        (false, false) => staff.Where(member => string.Compare(member.Account.DisplayName, place.Text) > 0
            || (member.Account.DisplayName == place.Text && member.Account.Id > place.Id)),
        (false, true) => staff.Where(member => string.Compare(member.Account.DisplayName, place.Text) < 0
            || (member.Account.DisplayName == place.Text && member.Account.Id < place.Id)),
        (true, false) => staff.Where(member => string.Compare(member.Account.NormalizedEmail ?? "", place.Text) > 0
            || ((member.Account.NormalizedEmail ?? "") == place.Text && member.Account.Id > place.Id)),
        (true, true) => staff.Where(member => string.Compare(member.Account.NormalizedEmail ?? "", place.Text) < 0
            || ((member.Account.NormalizedEmail ?? "") == place.Text && member.Account.Id < place.Id)),
    };

    public string Toggle(bool byEmail) => (byEmail == ByEmail ? Reversed : new StaffOrder(byEmail, Descending: false)).ToString();

    /// <summary>What a screen reader says about a header; null when the list is not sorted by it.</summary>
    public string? AriaSort(bool byEmail) => byEmail != ByEmail ? null : Descending ? "descending" : "ascending";

    public override string ToString() => (Descending ? "-" : "") + (ByEmail ? Email : Name);
}
