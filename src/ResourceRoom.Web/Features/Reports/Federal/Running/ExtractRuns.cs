using ResourceRoom.Web.Data.Reporting.Federal;

namespace ResourceRoom.Web.Features.Reports.Federal.Running;

/// <summary>The runs of one period, coverage and choice of participants, the last first.</summary>
public static class ExtractRuns
{
    public static IQueryable<FederalExtract> Of(this IQueryable<FederalExtract> runs, ExtractChoice choice)
    {
        var (year, quarter, coverage) = (choice.Period.Year.Year, choice.Period.Quarter, choice.Period.Coverage);
        return runs.Where(run => run.Year == year && run.Quarter == quarter && run.Coverage == coverage && run.WithParticipants == choice.WithParticipants)
            .OrderByDescending(run => run.FinishedAt).ThenByDescending(run => run.Id);
    }

    public static IQueryable<FederalExtract> Finished(this IQueryable<FederalExtract> runs) => runs.Where(run => run.State == ExtractState.Finished);

    /// <summary>Those of the same choice whose files are still there.</summary>
    public static IQueryable<FederalExtract> FinishedBefore(this IQueryable<FederalExtract> runs, FederalExtract run) =>
        runs.Of(new ExtractChoice(run.Period, run.WithParticipants)).Finished().Where(row => row.FilesDeletedAt == null && row.Id != run.Id);
}
