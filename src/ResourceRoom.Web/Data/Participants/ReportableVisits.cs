using ResourceRoom.Domain.Reporting;
using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Data.Participants;

/// <summary>Lets an SSN that was supplied later count for the same program year (Policy 1.11.2, item 8).</summary>
public static class ReportableVisits
{
    /// <summary>Marks the earlier visits of that program year, and those since: a paper sheet may be typed in late.</summary>
    public static async Task<int> MakeReportableAsync(
        this ResourceRoomDb db, long participantId, DateOnly suppliedOn, DateTime at, CancellationToken cancellationToken)
    {
        var from = ProgramYear.Containing(suppliedOn).Start;
        var earlier = await db.Visits
            .Where(visit => visit.ParticipantId == participantId && !visit.IsReportable && visit.Void == null && visit.Day >= from)
            .ToListAsync(cancellationToken);
        return earlier.Where(visit => ReportabilityRule.CountsFor(visit.Day, suppliedOn)).Count(visit => Mark(visit, at));
    }

    /// <summary>Whether a visit of that day counts, by the SSN on the record and the day it was supplied.</summary>
    public static bool IsReportableOn(this Participant person, DateOnly day) =>
        person.SsnHash is not null && (person.SsnResponse.On is not { } on || ReportabilityRule.CountsFor(day, on));

    private static bool Mark(Visit visit, DateTime at)
    {
        visit.IsReportable = true;
        visit.BecameReportableAt = at;
        return true;
    }
}
