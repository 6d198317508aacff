namespace ResourceRoom.Web.Features.CheckIn.CatchUp.Rows;

/// <summary>
/// Sealed into a row that needs mending: the SSN that was typed, which no page shows again and nobody should have to look
/// up on the paper twice.
/// </summary>
public sealed record SealedSsn(Guid Row, string Digits) : Unlogged;
