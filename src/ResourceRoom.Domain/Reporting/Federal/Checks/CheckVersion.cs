using ResourceRoom.Domain.Reporting.Federal.Layouts;

namespace ResourceRoom.Domain.Reporting.Federal.Checks;

/// <summary>A version of the checks. It is never changed: an edit makes the next version [ours].</summary>
/// <param name="Version">Counts up from 1.</param>
/// <param name="FirstDay">The first day it is in force.</param>
/// <param name="Checks">Each check once.</param>
public sealed record CheckVersion(int Version, DateOnly FirstDay, IReadOnlyList<CheckSetting> Checks) : IExtractVersion
{
    /// <summary>Whether a check is made.</summary>
    public bool IsOn(CheckCode code) => Checks.Any(check => check.Code == code && check.IsOn);
}

/// <summary>A check and whether it is made.</summary>
/// <param name="Code">Which one; its stage follows from it.</param>
/// <param name="IsOn">Whether it is made.</param>
/// <param name="Text">What the page says a failure is.</param>
public sealed record CheckSetting(CheckCode Code, bool IsOn, string Text);
