namespace ResourceRoom.Domain.Participants.Names;

/// <summary>One way in which a full name may be a first and a last name; an empty one is not there.</summary>
public sealed record NameSplit(string First, string Last) : Unlogged;
