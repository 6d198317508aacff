namespace ResourceRoom.Domain.Loads.Matching;

/// <summary>A record that a row may be about.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Identity">What tells it from others.</param>
public sealed record KnownPerson(long Id, PersonIdentity Identity) : Unlogged;
