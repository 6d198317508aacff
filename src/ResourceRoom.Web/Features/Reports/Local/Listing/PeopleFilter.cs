using System.Globalization;

using Microsoft.AspNetCore.WebUtilities;

using ResourceRoom.Domain.Reporting;
using ResourceRoom.Domain.Reporting.Listing;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.Visits;

namespace ResourceRoom.Web.Features.Reports.Local.Listing;

/// <summary>Whose list it is, as the address says it beside the report's own filter.</summary>
public sealed record PeopleFilter
{
    /// <summary>The part of the people that a number counts; all of them where it is empty.</summary>
    public string? Of { get; init; }

    public string? Weekday { get; init; }

    public string? Hour { get; init; }

    /// <summary>A kind of service, or any.</summary>
    public string? Kind { get; init; }

    /// <summary>The number of the account that recorded the visits.</summary>
    public string? RecordedBy { get; init; }

    /// <summary>No part of the address.</summary>
    internal ReportFilter Report { get; init; } = new();

    internal PeoplePart? Part => PeopleParts.Of(Report.Kind).SingleOrDefault(part => (part.Code() ?? "") == (Of?.Trim() ?? ""));

    internal DayOfWeek? ChosenWeekday => FilterRules.Chosen<DayOfWeek>(Weekday);

    internal int? ChosenHour => FilterRules.Number(Hour) is { } hour and < VisitHours.OfDay ? hour : null;

    internal ServiceKind? ChosenKind => FilterRules.Chosen<ServiceKind>(Kind);

    internal uint? ChosenRecorder => (uint?)FilterRules.Number(RecordedBy);

    /// <summary>Whether it is a list of this report.</summary>
    internal bool IsUnderstood => Part is not null
        && MayStand(Weekday, ReportKind.Utilization, ChosenWeekday is not null)
        && MayStand(Hour, ReportKind.Utilization, ChosenHour is not null)
        && MayStand(Kind, ReportKind.Services, ChosenKind is not null || Kind == VisitListState.AnyService)
        && MayStand(RecordedBy, ReportKind.Classification, ChosenRecorder is not null);

    internal RowVisits Row => new()
    {
        Weekday = ChosenWeekday,
        Hour = ChosenHour,
        RecordedById = ChosenRecorder,
        ServiceIds = Report.Kind == ReportKind.Services ? [.. Report.CountedServices.Where(service => ChosenKind is not { } kind || service.Kind == kind).Select(service => service.Id)] : null,
    };

    internal string VisitsOf(Guid person) => QueryHelpers.AddQueryString(Links.Visits, new Dictionary<string, string?>(Fields())
    {
        ["kind"] = Report.Kind == ReportKind.Services ? ChosenKind?.ToString() ?? VisitListState.AnyService : null,
        ["state"] = VisitListState.Counted,
        ["person"] = person.ToString(),
    });

    internal Dictionary<string, string?> ToRoute() => new(Fields()) { ["of"] = Part!.Code(), ["kind"] = Kind };

    private IEnumerable<KeyValuePair<string, string?>> Fields() =>
    [
        .. Report.ToListRoute(), new("weekday", ChosenWeekday?.ToString()), new("hour", ChosenHour?.ToString(CultureInfo.InvariantCulture)),
        new("recordedby", ChosenRecorder?.ToString(CultureInfo.InvariantCulture)),
    ];

    private bool MayStand(string? text, ReportKind kind, bool isChoice) => string.IsNullOrEmpty(text) || (Report.Kind == kind && isChoice);
}
