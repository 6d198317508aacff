using System.Globalization;

using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Reporting;
using ResourceRoom.Domain.Reporting.Counting;
using ResourceRoom.Domain.Reporting.Utilization;
using ResourceRoom.Web.Data.Reporting;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.Reports.Local;

/// <summary>Which visits a report counts, as the address says it.</summary>
public sealed record ReportFilter
{
    public const string Previous = "previous";

    public string? From { get; init; }

    public string? To { get; init; }

    public string? Lwia { get; init; }

    public string? Room { get; init; }

    public string? Service { get; init; }

    public string? Class { get; init; }

    /// <summary>Into which parts utilization divides the period: <c>day</c>, <c>week</c> or <c>month</c>.</summary>
    public string? By { get; init; }

    public string? Compare { get; init; }

    /// <summary>Which report it is of; with the next, no part of what the address says behind the question mark.</summary>
    internal ReportKind Kind { get; init; }

    internal ReportChoices Choices { get; init; } = ReportChoices.None;

    internal ReportPeriod Period => new(TypedDate.Read(From)!.Value, TypedDate.Read(To)!.Value);

    internal UtilizationBy ChosenBy => Enum.GetValues<UtilizationBy>().SingleOrDefault(by => by.Code() == By?.Trim());

    internal ParticipantClass? ChosenClass => FilterRules.Chosen<ParticipantClass>(Class);

    internal ReportService? ChosenService => Choices.Services.SingleOrDefault(service => service.Code == Service?.Trim());

    internal bool IsCompared => Compare == Previous;

    internal IEnumerable<ReportRoomChoice> ChosenRooms => Choices.Rooms
        .Where(room => string.IsNullOrWhiteSpace(Lwia) || room.Selected.Room.Lwia == FilterRules.Number(Lwia.Trim()))
        .Where(room => string.IsNullOrWhiteSpace(Room) || room.Selected.Room.Code == Room.Trim());

    /// <summary>The areas that are chosen; all within reach where none is. With a room, its area.</summary>
    internal IReadOnlyList<int> ChosenAreas =>
        !string.IsNullOrWhiteSpace(Room) ? [.. ChosenRooms.Select(room => room.Selected.Room.Lwia).Distinct()]
        : [.. Choices.Areas.Select(area => area.Number).Where(number => string.IsNullOrWhiteSpace(Lwia) || number == FilterRules.Number(Lwia.Trim()))];

    /// <summary>The one LWIA whose rooms it is of; null for the state.</summary>
    internal int? OnlyArea => ChosenAreas.Count == 1 || !Choices.IsOfState ? ChosenAreas.Single() : null;

    internal IEnumerable<Choice> AreaChoices => Choices.Areas.Select(area => new Choice(area.Number.ToString(CultureInfo.InvariantCulture), area.Label));

    internal IEnumerable<Choice> RoomChoices => Choices.Rooms.Select(room => new Choice(room.Selected.Room.Code, room.Label));

    internal IEnumerable<Choice> ServiceChoices => Choices.Services.Select(service => new Choice(service.Code, service.Name));

    internal static IEnumerable<Choice> ClassChoices => Enum.GetValues<ParticipantClass>().OrderDescending().Select(one => new Choice(one.ToString(), one.InWords()));

    internal static IEnumerable<Choice> ByChoices => Enum.GetValues<UtilizationBy>().Select(by => new Choice(by.Code(), by.InWords()));

    internal static IEnumerable<Choice> CompareChoices => [new Choice(Previous, "The period before")];

    internal string AreaLabel(int number) => $"LWIA {Choices.Areas.SingleOrDefault(area => area.Number == number)?.Label ?? $"{number}"}";

    internal string RoomLabel(ReportRoom room) => Choices.Rooms.Single(choice => choice.Selected.Room.Id == room.Id).Label;

    /// <summary>This month, where the address says nothing at all about days; of demographics the last whole month.</summary>
    internal ReportFilter WithDays(DateOnly today)
    {
        if (!string.IsNullOrWhiteSpace(From) || !string.IsNullOrWhiteSpace(To))
        {
            return this;
        }

        var month = new DateOnly(today.Year, today.Month, 1);
        return Kind == ReportKind.Demographics ? With(new(month.AddMonths(-1), month.AddDays(-1))) : With(new(month, today));
    }

    /// <summary>The days as people type them, whichever way the address had them.</summary>
    internal ReportFilter WithTypedDays() => this with { From = OfficeFormat.Date(Period.From), To = OfficeFormat.Date(Period.To) };

    internal ReportFilter With(ReportPeriod period) => this with { From = OfficeFormat.Iso(period.From), To = OfficeFormat.Iso(period.To) };

    /// <summary>The fields of the address that say something.</summary>
    internal Dictionary<string, string?> ToRoute() => new (string Name, string? Value)[]
    {
        ("from", From), ("to", To), ("lwia", Lwia), ("room", Room), ("service", Service), ("class", Class), ("by", By), ("compare", Compare),
    }.Where(field => !string.IsNullOrWhiteSpace(field.Value)).ToDictionary(field => field.Name, field => field.Value?.Trim());

    /// <summary>The same for a list behind a number.</summary>
    internal IEnumerable<KeyValuePair<string, string?>> ToListRoute() => With(Period).ToRoute().Where(field => field.Key is not ("by" or "compare"));

    internal IReadOnlyList<ReportService> CountedServices => [.. Choices.Services.Where(service => ChosenService is not { } chosen || service == chosen)];

    internal VisitSelection ToSelection() => new()
    {
        Rooms = [.. ChosenRooms.Select(room => room.Selected)],
        Period = Period,
        ServiceId = ChosenService?.Id,
        Class = ChosenClass,
    };

    internal IReadOnlyList<string> InWords()
    {
        List<string> words = [$"{OfficeFormat.Date(Period.From)} to {OfficeFormat.Date(Period.To)}"];
        words.Add(!string.IsNullOrWhiteSpace(Room) ? ChosenRooms.Single().Label
            : !string.IsNullOrWhiteSpace(Lwia) || Choices.Areas.Count == 1 ? $"LWIA {Choices.Areas.Single(area => ChosenAreas.Contains(area.Number)).Label}"
            : "All LWIAs");
        if (ChosenService is { } service)
        {
            words.Add($"Service: {service.Name}");
        }

        if (ChosenClass is { } chosen)
        {
            words.Add($"Class on the day: {chosen.InWords()}");
        }

        return words;
    }
}

public sealed class ReportFilterValidator : AbstractValidator<ReportFilter>
{
    private const int MostYears = 10;

    private static readonly DateOnly TooLate = new(2200, 1, 1);

    public ReportFilterValidator()
    {
        RuleFor(filter => filter.From).MustBeADate("From");
        RuleFor(filter => filter.To).Cascade(CascadeMode.Stop)
            .Must(text => TypedDate.Read(text) is not null).WithMessage(DateRules.NotADate("To"))
            .Must(text => TypedDate.Read(text) < TooLate).WithMessage("This day is too far ahead. Check the year.")
            .Must((filter, text) => TypedDate.Read(filter.From) is not { } from || TypedDate.Read(text) >= from).WithMessage("To is before From. Enter the From date or a later day.")
            .Must((filter, text) => TypedDate.Read(filter.From) is not { } from || TypedDate.Read(text) < from.AddYears(MostYears)).WithMessage($"Choose at most {MostYears} years.")
            .Must((filter, _) => filter.Kind != ReportKind.Demographics || TypedDate.Read(filter.From) is null || filter.Period.IsWholeMonths)
            .WithMessage("Demographics take whole calendar months: From is the first and To the last day of a month. Single days would give people away.");
        RuleFor(filter => filter.Lwia)
            .Must((filter, text) => string.IsNullOrWhiteSpace(text) || filter.Choices.Areas.Any(area => area.Number == FilterRules.Number(text.Trim())))
            .WithMessage("Choose an LWIA from the list.");
        RuleFor(filter => filter.Room)
            .Must((filter, text) => string.IsNullOrWhiteSpace(text) || filter.ChosenRooms.Any())
            .WithMessage("Choose a room from the list, of the LWIA that is chosen.");
        RuleFor(filter => filter.Service)
            .Must((filter, text) => string.IsNullOrWhiteSpace(text) || filter.ChosenService is not null).WithMessage("Choose a service from the list.");
        RuleFor(filter => filter.Class)
            .Must(text => string.IsNullOrEmpty(text) || FilterRules.Chosen<ParticipantClass>(text) is not null).WithMessage("Choose a classification from the list.");
        RuleFor(filter => filter.By)
            .Must(text => string.IsNullOrWhiteSpace(text) || Enum.GetValues<UtilizationBy>().Any(by => by.Code() == text.Trim())).WithMessage("Choose day, week or month.");
        RuleFor(filter => filter.Compare)
            .Must(text => string.IsNullOrEmpty(text) || text == ReportFilter.Previous).WithMessage("Choose whether to compare with the period before.");
    }
}
