using Microsoft.AspNetCore.WebUtilities;

using ResourceRoom.Domain.Reporting;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Reports.Local.Listing;

public sealed record PeoplePage : Unlogged
{
    public required PeopleFilter Filter { get; init; }

    public required ListPage List { get; init; }

    public required bool IsByName { get; init; }

    /// <summary>Who recorded the visits, where the list is of one account's.</summary>
    public required string? Recorder { get; init; }

    public required DateTime MadeAt { get; init; }

    public string Title => Filter.Part!.InWords();

    public string ReportAddress => QueryHelpers.AddQueryString(Filter.Report.Kind.Address(), Filter.Report.ToListRoute());

    public IEnumerable<string> InWords()
    {
        string?[] row =
        [
            Filter.ChosenWeekday?.ToString(), Filter.ChosenHour is { } hour ? OfficeFormat.Hour(hour) : null,
            Filter.ChosenKind is { } kind ? $"Kind of service: {kind.InWords()}"
                : Filter.Report is { Kind: ReportKind.Services, ChosenService: null } ? "Visits with a service" : null,
            Recorder is null ? null : $"Recorded by {Recorder}",
        ];
        return [.. Filter.Report.InWords(), .. row.OfType<string>()];
    }
}
