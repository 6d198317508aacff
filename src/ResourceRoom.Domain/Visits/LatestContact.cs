using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.Visits;

/// <summary>A paper sheet may be entered after later visits (Policy 1.11.2, item 5.2.6 [ours]).</summary>
public static class LatestContact
{
    /// <summary>What a visit brings to the record: a Labor Force Status older than the record's stays on the visit only.</summary>
    /// <param name="onFile">The record's answers.</param>
    /// <param name="statusOn">The office's day of the record's status; null when unknown.</param>
    /// <param name="visit">The visit's answers.</param>
    /// <param name="visitOn">The office's day of the visit.</param>
    public static NineAnswers ForTheRecord(NineAnswers onFile, DateOnly? statusOn, NineAnswers visit, DateOnly visitOn)
    {
        ArgumentNullException.ThrowIfNull(onFile);
        ArgumentNullException.ThrowIfNull(visit);
        return onFile.LaborForceStatus.IsGiven && visitOn < statusOn
            ? visit with { LaborForceStatus = Answer<LaborForceStatus>.NotAsked }
            : visit;
    }
}
