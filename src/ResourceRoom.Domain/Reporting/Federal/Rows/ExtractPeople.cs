using ResourceRoom.Domain.Participants.Classifying;

namespace ResourceRoom.Domain.Reporting.Federal.Rows;

/// <summary>Whether a person has a row, and if not, what the page counts them under.</summary>
public enum ExtractPlace : byte
{
    /// <summary>Not in the extract: no counted reportable visit in the period.</summary>
    None,

    /// <summary>A row.</summary>
    Row,

    /// <summary>Left out: the record holds no SSN now [ours].</summary>
    LeftOutWithoutSsn,

    /// <summary>Left out on request: a WIOA participant, whom the state's file has already.</summary>
    LeftOutParticipant,
}

/// <summary>Who is in the extract (Policy 1.11.2, item 8).</summary>
public static class ExtractPeople
{
    /// <summary>Where a person stands.</summary>
    /// <param name="hasReportableVisit">Whether a counted visit in the period is reportable.</param>
    /// <param name="holdsSsn">Whether the record holds an SSN now.</param>
    /// <param name="lastClass">The class of the last counted visit in the period, reportable or not.</param>
    /// <param name="withParticipants">Whether WIOA participants are asked for.</param>
    public static ExtractPlace PlaceOf(bool hasReportableVisit, bool holdsSsn, ParticipantClass lastClass, bool withParticipants) =>
        (hasReportableVisit, holdsSsn) switch
        {
            (false, _) => ExtractPlace.None,
            (_, false) => ExtractPlace.LeftOutWithoutSsn,
            _ => !withParticipants && lastClass == ParticipantClass.WioaParticipant ? ExtractPlace.LeftOutParticipant : ExtractPlace.Row,
        };
}
