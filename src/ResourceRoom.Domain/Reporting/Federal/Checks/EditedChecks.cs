namespace ResourceRoom.Domain.Reporting.Federal.Checks;

/// <summary>Checks as OET typed them.</summary>
/// <param name="FirstDay">The first day they are to be in force.</param>
/// <param name="Checks">Each check.</param>
public sealed record EditedChecks(string? FirstDay, IReadOnlyList<EditedCheck> Checks);

/// <summary>A check as OET typed it.</summary>
/// <param name="Code">Such as <c>F1</c>.</param>
/// <param name="IsOn">Whether it is to be made.</param>
/// <param name="Text">What the page is to say a failure is.</param>
public sealed record EditedCheck(string? Code, bool IsOn, string? Text);
