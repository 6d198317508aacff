using ResourceRoom.Domain.Merging;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Data.Participants.Merging;

/// <summary>Visits that count in reporting only because two records were one for a while (Policy 1.11.2, item 8).</summary>
public static class MergeReportability
{
    /// <summary>
    /// Lets visits of the two records count as utilization only again, each by the SSN of the record it then belongs to;
    /// the caller saves. To be called before the rows move back.
    /// </summary>
    public static async Task<int> RevokeReportableAsync(
        this ResourceRoomDb db, ParticipantMerge merge, SsnOfRecords ssn, CancellationToken cancellationToken)
    {
        var moved = await merge.MovesOf(MovedRow.Visit, db).Select(move => move.RowId).ToHashSetAsync(cancellationToken);
        var reportable = await db.Visits.Where(visit => visit.ParticipantId == merge.KeptId && visit.IsReportable).ToListAsync(cancellationToken);
        var arrivals = await db.ArrivalsAsync(reportable, cancellationToken);
        var stopping = reportable
            .Where(visit => (visit.BecameReportableAt ?? arrivals[visit.Id]) >= merge.MergedAt)
            .Where(visit => moved.Contains(visit.Id)
                ? Unmerge.StopsCounting(Through(visit, merge), ssn.Merged, ssn.Merged)
                : Unmerge.StopsCounting(Through(visit, merge), ssn.KeptBefore, ssn.KeptAfter))
            .ToList();
        foreach (var visit in stopping)
        {
            visit.IsReportable = false;
            visit.BecameReportableAt = null;
        }

        return stopping.Count;
    }

    private static ReportableThrough Through(Visit visit, ParticipantMerge merge) =>
        visit.BecameReportableAt == merge.MergedAt ? ReportableThrough.TheMerge : ReportableThrough.WhatCameSince;
}

/// <summary>Which of the records hold an SSN of their own.</summary>
public sealed record SsnOfRecords(bool KeptBefore, bool KeptAfter, bool Merged);
