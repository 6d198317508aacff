using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.Visits;

namespace ResourceRoom.Web.Features.Visits.Listing;

public sealed record VisitFilter : RoomFilter<Visit>
{
    public string? From { get; init; }

    public string? To { get; init; }

    public string? Class { get; init; }

    public string? State { get; init; }

    public string? Lwia { get; init; }

    public string? Service { get; init; }

    /// <summary>The number of the account that recorded it.</summary>
    public string? RecordedBy { get; init; }

    /// <summary>The services of the catalog. No part of the address.</summary>
    internal IReadOnlyList<CatalogService> Services { get; init; } = [];

    public override IEnumerable<RoomOption> ChosenRooms => base.ChosenRooms.Where(room => string.IsNullOrWhiteSpace(Lwia) || room.Lwia == FilterRules.Number(Lwia.Trim()));

    internal CatalogService? ChosenService => Services.SingleOrDefault(service => service.Code == Service?.Trim());

    internal static IEnumerable<Choice> StateChoices => [new Choice(VisitListState.Counted, "Not voided"), .. Choice.Of<VisitState>(VisitWords.InWords)];

    internal IEnumerable<Choice> ServiceChoices => Services.Select(service => new Choice(service.Code, service.Name));

    internal IEnumerable<Choice> AreaChoices => Rooms.Select(room => room.Lwia).Distinct().Select(number => new Choice($"{number}", $"LWIA {number}"));

    internal IEnumerable<Choice> RecorderChoices => [new Choice(RecordedBy!, "The account chosen in the report")];

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

        if (ChosenService is { } service)
        {
            visits = visits.Where(visit => visit.Services.Any(used => used.ServiceId == service.Id));
        }

        if (FilterRules.Number(RecordedBy) is { } account)
        {
            visits = visits.Where(visit => visit.TechnicianId == account);
        }

        if (State == VisitListState.Counted)
        {
            return visits.Where(visit => visit.Void == null);
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
        RuleFor(filter => filter.State).MayBeChosen("a status", text => text == VisitListState.Counted || FilterRules.Chosen<VisitState>(text) is not null);
        RuleFor(filter => filter.Lwia).Must((filter, text) => string.IsNullOrWhiteSpace(text) || filter.Rooms.Any(room => room.Lwia == FilterRules.Number(text.Trim())))
            .WithMessage("Choose an LWIA from the list.");
        RuleFor(filter => filter.Service).Must((filter, text) => string.IsNullOrWhiteSpace(text) || filter.ChosenService is not null).WithMessage("Choose a service from the list.");
        RuleFor(filter => filter.RecordedBy).MayBeChosen("who recorded the visits", text => FilterRules.Number(text) is not null);
    }
}
