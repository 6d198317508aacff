using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Staff.Employers;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Staff.Review;

public sealed record ReviewFilter : ListFilter<StaffMember>
{
    public const string Unused = "Unused";

    public string? Area { get; init; }

    /// <summary>An <see cref="Domain.Accounts.Employer"/>, or <see cref="EmployerFilter.NotRecorded"/>.</summary>
    public string? Employer { get; init; }

    /// <summary><see cref="Unused"/>, or empty for all.</summary>
    public string? Use { get; init; }

    internal IQueryable<ActivityEvent> SignIns { get; init; } = Enumerable.Empty<ActivityEvent>().AsQueryable();

    internal DateOnly Today { get; init; }

    public override IQueryable<StaffMember> Apply(IQueryable<StaffMember> rows)
    {
        var staff = rows.EmployedBy(Employer);
        staff = FilterRules.Number(Area) is { } area ? staff.Where(member => member.Account.LwiaNumber == area) : staff;
        return Use == Unused ? OnlyUnused(staff) : staff;
    }

    /// <summary><see cref="AccessReviewRule.IsUnused"/> as a query.</summary>
    private IQueryable<StaffMember> OnlyUnused(IQueryable<StaffMember> staff)
    {
        var since = OfficeClock.InstantOf(Today.AddDays(1 - AccessReviewRule.UnusedDays), TimeOnly.MinValue);
        var signIns = SignIns;
#pragma warning disable CA1305 // A query translates only the plain ToString.
        return staff.Where(member => !signIns.Any(line => line.SubjectId == member.Account.Id.ToString() && line.At >= since)
            && (member.Account.InvitedAt == null || member.Account.InvitedAt < since || signIns.Any(line => line.SubjectId == member.Account.Id.ToString())));
#pragma warning restore CA1305
    }
}

public sealed class ReviewFilterValidator : AbstractValidator<ReviewFilter>
{
    public ReviewFilterValidator()
    {
        RuleFor(filter => filter.Area).MayBeChosen("an LWIA", area => FilterRules.Number(area) is not null);
        RuleFor(filter => filter.Employer).MayBeChosen("an employer", EmployerFilter.IsChoice);
        RuleFor(filter => filter.Use).MayBeChosen("a use", use => use == ReviewFilter.Unused);
    }
}
