namespace ResourceRoom.Web.Data.Participants.Names;

public sealed record NamePair(string? First, string? Last) : Unlogged;
