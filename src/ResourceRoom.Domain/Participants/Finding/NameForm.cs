namespace ResourceRoom.Domain.Participants.Finding;

/// <summary>One way in which somebody's name is looked up; null for a name that is not given.</summary>
/// <param name="FirstNameKey">The first name or a part of it, folded by <see cref="NameKey"/>.</param>
/// <param name="LastNameKey">The last name or a part of it, folded by <see cref="NameKey"/>.</param>
/// <param name="IsWholeFirst">Whether the first name is whole.</param>
/// <param name="IsWholeLast">Whether the last name is whole.</param>
public sealed record NameForm(string? FirstNameKey, string? LastNameKey, bool IsWholeFirst, bool IsWholeLast) : Unlogged;
