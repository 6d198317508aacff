using FluentValidation;

using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Web.Features.Visits.Listing;

public sealed record VisitFilter : ListFilter<Visit>
{
    public string? From { get; init; }

    public string? To { get; init; }

    public string? Room { get; init; }

    public string? Class { get; init; }

    public string? State { get; init; }

    internal IReadOnlyList<long> RoomIds { get; init; } = [];

    internal DateOnly FirstDay => TypedDate.Read(From)!.Value;

    internal DateOnly LastDay => TypedDate.Read(To)!.Value;

    /// <summary>The days that are meant when one or both are left out: today, or one day next to the one given.</summary>
    internal VisitFilter WithDays(DateOnly today)
    {
        var to = TypedDate.Read(To);
        var from = TypedDate.Read(From) ?? (to < today ? to.Value : today);
        return this with { From = OfficeFormat.Date(from), To = OfficeFormat.Date(to ?? (from > today ? from : today)) };
    }

    internal VisitFilter Within(IReadOnlyList<RoomOption> rooms) => this with
    {
        RoomIds = [.. rooms.Where(room => string.IsNullOrWhiteSpace(Room) || room.Code == Room.Trim()).Select(room => room.Id)],
    };

    public override IQueryable<Visit> Apply(IQueryable<Visit> rows)
    {
        var (first, last) = (FirstDay, LastDay);
        var visits = rows.Where(visit => visit.Day >= first && visit.Day <= last);

        // One room is said to be one: its index then gives the order too.
        visits = RoomIds is [var room] ? visits.Where(visit => visit.LocationId == room) : visits.Where(visit => RoomIds.Contains(visit.LocationId));
        if (FilterText.Choice<ParticipantClass>(Class) is { } participantClass)
        {
            visits = visits.Where(visit => visit.Class == participantClass);
        }

        return FilterText.Choice<VisitState>(State) switch
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
        RuleFor(filter => filter.From).IsDay("From");
        RuleFor(filter => filter.To).IsDay("To");
        RuleFor(filter => filter.To)
            .Must((filter, _) => filter.WithDays(clock.Today) is var days && days.FirstDay <= days.LastDay)
            .When(filter => FilterText.IsDay(filter.From) && FilterText.IsDay(filter.To))
            .WithMessage("To is before From. Swap the two days, or leave one of them empty.");
        RuleFor(filter => filter.Class).IsOneOf<VisitFilter, ParticipantClass>("classification");
        RuleFor(filter => filter.State).IsOneOf<VisitFilter, VisitState>("status");
    }
}
