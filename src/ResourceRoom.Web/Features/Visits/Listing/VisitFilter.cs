using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Visits.Listing;

public sealed record VisitFilter : RoomFilter<Visit>
{
    public string? From { get; init; }

    public string? To { get; init; }

    public string? Class { get; init; }

    public string? State { get; init; }

    internal DateOnly FirstDay => TypedDate.Read(From)!.Value;

    internal DateOnly LastDay => TypedDate.Read(To)!.Value;

    internal VisitFilter WithDays(DateOnly today)
    {
        var to = TypedDate.Read(To);
        var from = TypedDate.Read(From) ?? (to < today ? to.Value : today);
        return this with { From = OfficeFormat.Date(from), To = OfficeFormat.Date(to ?? (from > today ? from : today)) };
    }

    public override IQueryable<Visit> Apply(IQueryable<Visit> rows)
    {
        var (first, last) = (FirstDay, LastDay);
        var visits = InChosenRooms(rows, visit => visit.LocationId).Where(visit => visit.Day >= first && visit.Day <= last);
        if (FilterRules.Chosen<ParticipantClass>(Class) is { } participantClass)
        {
            visits = visits.Where(visit => visit.Class == participantClass);
        }

        return FilterRules.Chosen<VisitState>(State) switch
        {
            VisitState.InTheRoom => visits.Where(visit => visit.EndedAt == null),
            VisitState.CheckedOut => visits.Where(visit => visit.EndedAt != null && !visit.WasNotCheckedOut && visit.Void == null),
            VisitState.NotCheckedOut => visits.Where(visit => visit.WasNotCheckedOut && visit.Void == null),
            VisitState.Voided => visits.Where(visit => visit.Void != null),
            _ => visits,
        };
    }
}

public sealed class VisitFilterValidator : AbstractValidator<VisitFilter>
{
    public VisitFilterValidator(OfficeClock clock)
    {
        RuleFor(filter => filter.From).MayBeADate("From");
        RuleFor(filter => filter.To).MayBeADate("To");
        RuleFor(filter => filter.To)
            .Must((filter, _) => filter.WithDays(clock.Today) is var days && days.FirstDay <= days.LastDay)
            .WithMessage("To is before From. Swap the two dates, or leave one of them empty.");
        RuleFor(filter => filter.Room).MayBeARoom();
        RuleFor(filter => filter.Class).MayBeChosen("a classification", text => FilterRules.Chosen<ParticipantClass>(text) is not null);
        RuleFor(filter => filter.State).MayBeChosen("a status", text => FilterRules.Chosen<VisitState>(text) is not null);
    }
}
