using ResourceRoom.Domain.Participants.Classifying;

namespace ResourceRoom.Domain.Reporting.Demographics;

/// <summary>The choices of the class filter.</summary>
public static class ClassChoices
{
    /// <summary>Every class, which is null, and then the four (Policy 1.11.2, item 6).</summary>
    public static IReadOnlyList<ParticipantClass?> All { get; } =
    [
        null,
        ParticipantClass.WioaParticipant,
        ParticipantClass.ReportedSelfService,
        ParticipantClass.BasicSelfService,
        ParticipantClass.Unclassified,
    ];

    /// <summary>Where a choice stands among <see cref="All"/>, from 0.</summary>
    /// <param name="choice">Null for every class.</param>
    public static int NumberOf(ParticipantClass? choice) => choice is { } one ? ParticipantClass.WioaParticipant - one + 1 : 0;
}
