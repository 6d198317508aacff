using System.Diagnostics;

using ResourceRoom.Domain.Reporting;
using ResourceRoom.Domain.Reporting.Classes;
using ResourceRoom.Domain.Reporting.Counting;
using ResourceRoom.Domain.Reporting.Demographics;
using ResourceRoom.Domain.Reporting.Services;
using ResourceRoom.Domain.Reporting.Utilization;
using ResourceRoom.Web.Data.Reporting;
using ResourceRoom.Web.Features.Reports.Local.Sheets;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Reports.Local;

public sealed class OpenReport(
    ReportReaders readers, LoadsReportReader loads, RecorderNames recorders, ReportCache cache, OfficeClock clock)
{
    /// <summary>The report of a valid filter, whose rooms are within reach of who asks.</summary>
    public async Task<ReportSheet> ExecuteAsync(ReportFilter filter, ActingUser who, CancellationToken cancellationToken)
    {
        var token = await SummaryToken.ReadAsync(readers.Db, filter.Period.From, filter.Period.To, cancellationToken);
        var sheet = await SheetAsync(filter, token, who, cancellationToken);
        return token is null ? sheet with { Numbers = null } : sheet;
    }

    /// <summary>The demographics of a valid filter, as everybody may see them.</summary>
    public async Task<DemographicsReport> DemographicsAsync(ReportFilter filter, CancellationToken cancellationToken)
    {
        var token = await SummaryToken.ReadAsync(readers.Db, filter.Period.From, filter.Period.To, cancellationToken);
        return (await ShownAsync(filter, token, cancellationToken)).Of(PlaceOf(filter), filter.ChosenClass);
    }

    private async Task<ReportSheet> SheetAsync(ReportFilter filter, SummaryToken? token, ActingUser who, CancellationToken cancellationToken) =>
        filter.Kind switch
        {
            ReportKind.Utilization => UtilizationSheet.Of(
                await CountedAsync(filter, token, found => Task.FromResult(new UtilizationReport(found, filter.Period, filter.ChosenBy, clock.Today)), cancellationToken), filter),
            ReportKind.Services => ServicesSheet.Of(
                await CountedAsync(filter, token, found => Task.FromResult(new ServicesReport(found, CountedServices(filter))), cancellationToken), filter),
            ReportKind.Classification => ClassificationSheet.Of(
                await CountedAsync(
                    filter, token,
                    async found => new ClassificationReport(found, await readers.Answers.ReadAsync(found.People(), found.HighestPersonId, cancellationToken)),
                    cancellationToken),
                await recorders.ReadAsync(cancellationToken)),
            ReportKind.Demographics => DemographicsSheet.Of(await DemographicsAsync(filter, cancellationToken)),
            ReportKind.Loads => LoadsSheet.Of(
                await loads.ReadAsync(filter, who, cancellationToken),
                (await CountedAsync(filter, token, found => Task.FromResult(new CountedReportability(ReportabilityTally.Count(found))), cancellationToken)).Tallies,
                filter),
            _ => throw new UnreachableException(),
        };

    private static List<ReportedService> CountedServices(ReportFilter filter) =>
        [.. filter.CountedServices.Select(service => new ReportedService(service.Id, (int)service.Kind))];

    private static DemographicPlace PlaceOf(ReportFilter filter) =>
        !string.IsNullOrWhiteSpace(filter.Room) ? DemographicPlace.OfRoom(filter.Room.Trim())
        : !string.IsNullOrWhiteSpace(filter.Lwia) || !filter.Choices.IsOfState ? DemographicPlace.OfLwia(filter.ChosenAreas.Single())
        : DemographicPlace.State;

    /// <summary>What is hidden is found for the whole state, whoever asks.</summary>
    private async Task<ShownDemographics> ShownAsync(ReportFilter filter, SummaryToken? token, CancellationToken cancellationToken)
    {
        var period = filter.Period;
        var selection = new VisitSelection { Rooms = await readers.Db.Locations.ToSelectedAsync(cancellationToken), Period = period, ServiceId = filter.ChosenService?.Id };
        return await cache.GetAsync(KeyOf(filter.Kind.ToString(), selection, token), async () =>
        {
            var found = await readers.Visits.ReadAsync(selection, cancellationToken);
            var people = await readers.Answers.ReadAsync(found.People(), found.HighestPersonId, cancellationToken);
            return HidingRule.Of(DemographicsCount.Of(found, people, period.To));
        });
    }

    private string? KeyOf(string what, VisitSelection selection, SummaryToken? token) => token is null
        ? null
        : $"{what} {selection.Period} {selection.ServiceId} {selection.Class} {token} {clock.Today} {string.Join(' ', selection.Rooms)}";

    private Task<T> CountedAsync<T>(ReportFilter filter, SummaryToken? token, Func<ReportVisits, Task<T>> count, CancellationToken cancellationToken)
        where T : class
    {
        var selection = filter.ToSelection();
        var key = KeyOf($"{filter.Kind} {filter.ChosenBy} {string.Join(' ', filter.Choices.Services)}", selection, token);
        return cache.GetAsync(key, async () => await count(await readers.Visits.ReadAsync(selection, cancellationToken)));
    }

    private sealed record CountedReportability((ReportabilityTally All, IReadOnlyList<(ReportRoom Room, ReportabilityTally Tally)> Rooms) Tallies);
}
