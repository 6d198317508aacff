namespace ResourceRoom.Web.Features.CheckIn.CatchUp;

/// <summary>
/// Sealed into a row that needs mending: the SSN that was typed, which no page shows again and nobody should have to look
/// up on the paper twice.
/// </summary>
public sealed record KeptSsn(Guid Row, string Digits)
{
    public override string ToString() => nameof(KeptSsn);
}
