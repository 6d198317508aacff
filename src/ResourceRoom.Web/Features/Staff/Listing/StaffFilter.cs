using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Staff.Employers;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Staff.Listing;

public sealed record StaffFilter : ListFilter<StaffMember>
{
    public string? Q { get; init; }

    public string? Role { get; init; }

    public string? Area { get; init; }

    public string? State { get; init; }

    /// <summary>An <see cref="Domain.Accounts.Employer"/>, or <see cref="EmployerFilter.NotRecorded"/>.</summary>
    public string? Employer { get; init; }

    internal DateOnly Today { get; init; }

    internal string Words => string.Concat((Q ?? "").Where(character => !char.IsControl(character))).Trim();

    public override IQueryable<StaffMember> Apply(IQueryable<StaffMember> rows)
    {
        var staff = Named(rows.In(FilterRules.Chosen<StaffState>(State), Today)).EmployedBy(Employer);
        if (!string.IsNullOrEmpty(Role))
        {
            staff = staff.Where(member => member.Role == Role);
        }

        return FilterRules.Number(Area) is { } area ? staff.Where(member => member.Account.LwiaNumber == area) : staff;
    }

    private IQueryable<StaffMember> Named(IQueryable<StaffMember> staff)
    {
        if (Words.Length == 0)
        {
            return staff;
        }

        // SQLite's UPPER knows the letters of ASCII only: there a name with others is found as it is spelled.
        var words = Words.ToUpperInvariant();
        var plainWords = string.Concat(Words.Select(letter => char.IsAscii(letter) ? char.ToUpperInvariant(letter) : letter));
#pragma warning disable CA1304, CA1311, CA1862 // The database compares; UPPER is what all engines have alike.
        return staff.Where(member => member.Account.DisplayName.ToUpper().Contains(words)
            || member.Account.DisplayName.ToUpper().Contains(plainWords)
            || member.Account.NormalizedEmail!.Contains(words));
#pragma warning restore CA1304, CA1311, CA1862
    }
}

public sealed class StaffFilterValidator : AbstractValidator<StaffFilter>
{
    public StaffFilterValidator()
    {
        RuleFor(filter => filter.Role).MayBeChosen("a role", role => role is Roles.Oet or Roles.Monitor || StaffScope.IsOfAnArea(role));
        RuleFor(filter => filter.Area).MayBeChosen("an LWIA", area => FilterRules.Number(area) is not null);
        RuleFor(filter => filter.Employer).MayBeChosen("an employer", EmployerFilter.IsChoice);
        RuleFor(filter => filter.State).MayBeChosen("a status", state => FilterRules.Chosen<StaffState>(state) is not null);
    }
}
