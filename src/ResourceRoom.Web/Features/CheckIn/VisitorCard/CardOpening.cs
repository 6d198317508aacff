namespace ResourceRoom.Web.Features.CheckIn.VisitorCard;

/// <summary>Whose card is opened, and by which proof; sealed into the address of the page that shows it.</summary>
public sealed record CardOpening(Guid Id, string? Pass) : Unlogged;
