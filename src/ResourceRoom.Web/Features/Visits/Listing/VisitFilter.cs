using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.People;
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

    /// <summary>Yes, no, or only since they were recorded.</summary>
    public string? Reportable { get; init; }

    /// <summary>A kind of service that was used, or any.</summary>
    public string? Kind { get; init; }

    public string? Weekday { get; init; }

    /// <summary>Of check-in, by the office's clock.</summary>
    public string? Hour { get; init; }

    /// <summary>The key of a record.</summary>
    public string? Person { get; init; }

    /// <summary>A name, sealed (<see cref="SealedSearch"/>).</summary>
    public string? S { get; init; }

    /// <summary>The name that <see cref="S"/> holds. No part of the address.</summary>
    internal string? Name { get; init; }

    /// <summary>The services of the catalog. No part of the address.</summary>
    internal IReadOnlyList<CatalogService> Services { get; init; } = [];

    public override IEnumerable<RoomOption> ChosenRooms => base.ChosenRooms.Where(room => string.IsNullOrWhiteSpace(Lwia) || room.Lwia == FilterRules.Number(Lwia.Trim()));

    internal CatalogService? ChosenService => Services.SingleOrDefault(service => service.Code == Service?.Trim());

    internal DayOfWeek? ChosenWeekday => FilterRules.Chosen<DayOfWeek>(Weekday);

    internal int? ChosenHour => FilterRules.Number(Hour) is { } hour and < VisitHours.OfDay ? hour : null;

    internal Guid? ChosenPerson => Guid.TryParse(Person, out var key) ? key : null;

    internal static IEnumerable<Choice> StateChoices => [.. Choice.Of<VisitState>(VisitWords.InWords), new Choice(VisitListState.All, "All, voided ones too")];

    internal IEnumerable<Choice> ServiceChoices => Services.Select(service => new Choice(service.Code, service.Name));

    internal IEnumerable<Choice> AreaChoices => Rooms.Select(room => room.Lwia).Distinct().Select(number => new Choice($"{number}", $"LWIA {number}"));

    internal IEnumerable<Choice> RecorderChoices => [new Choice(RecordedBy!, "The account chosen in the report")];

    internal static IEnumerable<Choice> ReportableChoices =>
        [new Choice(VisitListState.Reportable, "Yes"), new Choice(VisitListState.NotReportable, "No"), new Choice(VisitListState.GainedLater, "Yes, gained later")];

    internal static IEnumerable<Choice> KindChoices => [new Choice(VisitListState.AnyService, "With a service"), .. Choice.Of<ServiceKind>(ServiceKindWords.InWords)];

    internal static IEnumerable<Choice> WeekdayChoices => Choice.Of<DayOfWeek>(day => day.ToString());

    internal static IEnumerable<Choice> HourChoices => Enumerable.Range(0, VisitHours.OfDay).Select(hour => new Choice($"{hour}", OfficeFormat.Hour(hour)));

    internal IEnumerable<Choice> PersonChoices => [new Choice(Person!, "The person chosen in the report")];

    internal DateOnly FirstDay => TypedDate.Read(From)!.Value;

    internal DateOnly LastDay => TypedDate.Read(To)!.Value;

    internal DateOnly Today { get; init; }

    /// <summary>The days that are a click away, with the same filter.</summary>
    internal IEnumerable<VisitDays> Days =>
        [DaysOf("Today", Today, Today), DaysOf("Yesterday", Today.AddDays(-1), Today.AddDays(-1)), DaysOf("This week", Today.AddDays(-(int)Today.DayOfWeek), Today)];

    internal VisitFilter WithDays(DateOnly today)
    {
        var to = TypedDate.Read(To);
        var from = TypedDate.Read(From) ?? (to < today ? to.Value : today);
        return this with { From = OfficeFormat.Date(from), To = OfficeFormat.Date(to ?? (from > today ? from : today)) };
    }

    private VisitDays DaysOf(string words, DateOnly from, DateOnly to) =>
        new(words, $"{Links.Visits}{QueryString.Create((this with { From = OfficeFormat.Date(from), To = OfficeFormat.Date(to) }).ToRoute().Where(field => !string.IsNullOrEmpty(field.Value)))}",
            TypedDate.Read(From) == from && TypedDate.Read(To) == to);

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

        visits = WithName(OfKindOfPerson(InHours(visits)));
        return FilterRules.Chosen<VisitState>(State) switch
        {
            VisitState.InTheRoom => visits.Where(visit => visit.EndedAt == null),
            VisitState.CheckedOut => visits.Where(visit => visit.EndedAt != null && !visit.WasNotCheckedOut && visit.Void == null),
            VisitState.NotCheckedOut => visits.Where(visit => visit.WasNotCheckedOut && visit.Void == null),
            VisitState.Voided => visits.Where(visit => visit.Void != null),
            _ => State == VisitListState.All ? visits : visits.Where(visit => visit.Void == null),
        };
    }

    /// <summary>Visits of people in whose name each typed word begins a word.</summary>
    private IQueryable<Visit> WithName(IQueryable<Visit> visits) => NameKey.Words(Name ?? "").Aggregate(visits, (found, word) => found.Where(visit =>
        visit.Participant.LastNameKey!.StartsWith(word) || visit.Participant.FirstNameKey!.StartsWith(word)
        || visit.Participant.LastNameKey!.Contains(" " + word) || visit.Participant.FirstNameKey!.Contains(" " + word)));

    private IQueryable<Visit> OfKindOfPerson(IQueryable<Visit> visits)
    {
        if (Kind == VisitListState.AnyService)
        {
            visits = visits.Where(visit => visit.Services.Any());
        }
        else if (FilterRules.Chosen<ServiceKind>(Kind) is { } kind)
        {
            visits = visits.Where(visit => visit.Services.Any(used => used.Service.Kind == kind));
        }

        if (ChosenPerson is { } person)
        {
            visits = visits.Where(visit => visit.Participant.PublicId == person);
        }

        return Reportable switch
        {
            VisitListState.Reportable => visits.Where(visit => visit.IsReportable && visit.Void == null),
            VisitListState.NotReportable => visits.Where(visit => !visit.IsReportable || visit.Void != null),
            VisitListState.GainedLater => visits.Where(visit => visit.IsReportable && visit.BecameReportableAt != null && visit.Void == null),
            _ => visits,
        };
    }

    private IQueryable<Visit> InHours(IQueryable<Visit> visits)
    {
        if (ChosenWeekday is null && ChosenHour is null)
        {
            return visits;
        }

        List<DateOnly> days = [.. Enumerable.Range(0, LastDay.DayNumber - FirstDay.DayNumber + 1).Select(FirstDay.AddDays).Where(day => ChosenWeekday is null || day.DayOfWeek == ChosenWeekday)];
        visits = visits.Where(visit => EF.Parameter(days).Contains(visit.Day));
        if (ChosenHour is not { } hour)
        {
            return visits;
        }

        var hours = VisitHours.NumbersOf(days, hour);
        return visits.Where(visit => EF.Parameter(hours).Contains(
            (((visit.StartedAt.Year * VisitHours.OfYear) + visit.StartedAt.DayOfYear) * VisitHours.OfDay) + visit.StartedAt.Hour));
    }
}

public sealed record VisitDays(string Words, string Address, bool IsShown);

public sealed class VisitFilterValidator : AbstractValidator<VisitFilter>
{
    private const int MostYears = 10;

    public VisitFilterValidator(OfficeClock clock)
    {
        RuleFor(filter => filter.From).MayBeADate("From");
        RuleFor(filter => filter.To).MayBeADate("To");
        RuleFor(filter => filter.To)
            .Must((filter, _) => filter.WithDays(clock.Today) is var days && days.FirstDay <= days.LastDay)
            .WithMessage("To is before From. Swap the two dates, or leave one of them empty.")
            .Must((filter, _) => (filter.ChosenWeekday is null && filter.ChosenHour is null) || MayNameHours(filter.WithDays(clock.Today)))
            .WithMessage($"Choose at most {MostYears} years, or any weekday and hour.");
        RuleFor(filter => filter.Room).MayBeARoom();
        RuleFor(filter => filter.Class).MayBeChosen("a classification", text => FilterRules.Chosen<ParticipantClass>(text) is not null);
        RuleFor(filter => filter.State).MayBeChosen("a status", text => text is VisitListState.Counted or VisitListState.All || FilterRules.Chosen<VisitState>(text) is not null);
        RuleFor(filter => filter.Lwia).Must((filter, text) => string.IsNullOrWhiteSpace(text) || filter.Rooms.Any(room => room.Lwia == FilterRules.Number(text.Trim())))
            .WithMessage("Choose an LWIA from the list.");
        RuleFor(filter => filter.Service).Must((filter, text) => string.IsNullOrWhiteSpace(text) || filter.ChosenService is not null).WithMessage("Choose a service from the list.");
        RuleFor(filter => filter.RecordedBy).MayBeChosen("who recorded the visits", text => FilterRules.Number(text) is not null);
        RuleFor(filter => filter.Reportable).MayBeChosen("whether visits are reportable", text => VisitFilter.ReportableChoices.Any(choice => choice.Value == text));
        RuleFor(filter => filter.Kind).MayBeChosen("a kind of service", text => VisitFilter.KindChoices.Any(choice => choice.Value == text));
        RuleFor(filter => filter.Weekday).MayBeChosen("a weekday", text => FilterRules.Chosen<DayOfWeek>(text) is not null);
        RuleFor(filter => filter.Hour).MayBeChosen("an hour", text => VisitFilter.HourChoices.Any(choice => choice.Value == text));
        RuleFor(filter => filter.Person).MayBeChosen("a person", text => Guid.TryParse(text, out _));
    }

    private static bool MayNameHours(VisitFilter days) =>
        days.LastDay.Year - days.FirstDay.Year <= MostYears && days.LastDay.Year < DateOnly.MaxValue.Year;
}
