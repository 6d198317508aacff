using ResourceRoom.Domain.Reporting.Federal.Rows;

namespace ResourceRoom.Domain.Reporting.Federal.Checks;

/// <summary>A failure of a check: a line of <c>checks.csv</c>. It may hold a birth date, though never an SSN in clear.</summary>
/// <param name="Code">Which check; the stage follows from it.</param>
/// <param name="Observation">The number of the row, counted from 1 whatever its OBS says.</param>
/// <param name="Element">The cell; null when the row as a whole is meant.</param>
/// <param name="Found">What stands there; an SSN masked.</param>
/// <param name="Expected">What may stand there.</param>
public sealed record CheckFailure(CheckCode Code, int Observation, ExtractElement? Element, string Found, string Expected) : Unlogged;
