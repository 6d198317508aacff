namespace ResourceRoom.Web.Features.Participants;

/// <summary>What came of asking for a card.</summary>
public enum CardOutcome
{
    /// <summary>There is no such record within reach.</summary>
    NotThere,

    /// <summary>A card was made.</summary>
    Made,

    /// <summary>The card in force is another than the one asked about: somebody, or the same form, was here before.</summary>
    ThereAlready,
}
