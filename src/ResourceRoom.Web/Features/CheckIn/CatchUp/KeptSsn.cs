namespace ResourceRoom.Web.Features.CheckIn.CatchUp;

/// <summary>
/// Sealed into a row that needs mending: the SSN that was typed, which no page shows again and nobody should have to look
/// up on the paper twice.
/// </summary>
/// <param name="Row">Key of the row it was typed into; it is good for no other.</param>
/// <param name="Digits">The nine digits.</param>
public sealed record KeptSsn(Guid Row, string Digits)
{
    /// <summary>The type's name alone.</summary>
    public override string ToString() => nameof(KeptSsn);
}
