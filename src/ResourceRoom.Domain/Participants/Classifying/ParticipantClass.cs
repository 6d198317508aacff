namespace ResourceRoom.Domain.Participants.Classifying;

/// <summary>Participant classes (Policy 1.11.2, item 6); a higher number takes more data.</summary>
public enum ParticipantClass : byte
{
    /// <summary>Name or ZIP is not known [ours]; the visit still counts as utilization.</summary>
    Unclassified = 0,

    /// <summary>Basic self-service participant (item 6.1).</summary>
    BasicSelfService = 1,

    /// <summary>Reported/non-registered self-service participant (item 6.2).</summary>
    ReportedSelfService = 2,

    /// <summary>WIOA participant (item 6.3).</summary>
    WioaParticipant = 3,
}
