using ResourceRoom.Domain.Participants.Finding;

namespace ResourceRoom.Domain.Tests.Participants;

public sealed class NameReadingsTests
{
    [Theory]
    [InlineData("cruz", "CRUZ")]
    [InlineData("john q publius", "JOHN Q PUBLIUS; JOHN PUBLIUS")]
    [InlineData("Mr. John Publius, Jr.", "MR JOHN PUBLIUS JR; JOHN PUBLIUS")]
    [InlineData("Dr Ruiz III", "DR RUIZ III; RUIZ")]
    [InlineData("pat o brien", "PAT O BRIEN; PAT OBRIEN; PAT BRIEN")]
    [InlineData("de la cruz", "DE LA CRUZ; DELACRUZ")]
    [InlineData("maria de lacruz", "MARIA DE LACRUZ; MARIA DELACRUZ")]
    [InlineData("jr", "JR")]
    [InlineData("q", "Q")]
    public void Likely_Words_LeavesOutWhatARecordMayLack(string typed, string expected) =>
        Assert.Equal(expected, string.Join("; ", NameReadings.Likely(NameKey.Words(typed)).Select(words => string.Join(' ', words))));

    [Theory]
    [InlineData("cruz", "")]
    [InlineData("mary ann", "ANN MARY; MARYANN")]
    [InlineData("rowe aikman", "AIKMAN ROWE; ROWEAIKMAN")]
    [InlineData("maria elena cruz", "MARIAELENA CRUZ; MARIA ELENACRUZ; ELENA CRUZ; MARIA CRUZ; MARIA ELENA")]
    [InlineData("de la fuente", "FUENTE; DELA FUENTE; DE LAFUENTE")]
    [InlineData("a b c d e f g h i", "")]
    public void Loose_Words_DropsOneOrJoinsTwo(string typed, string expected) =>
        Assert.Equal(expected, string.Join("; ", NameReadings.Loose(NameKey.Words(typed)).Select(words => string.Join(' ', words))));
}
