using ResourceRoom.Domain.CaseNotes;

namespace ResourceRoom.Domain.Tests.CaseNotes;

public sealed class NoteSearchWordsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a I 7 -", "")]
    [InlineData("Talked about the bus, the BUS pass.", "ABOUT BUS PASS TALKED THE")]
    [InlineData("José's résumé", "JOSES RESUME")]
    [InlineData("Bus 12, room B14", "12 14 BUS ROOM")]
    [InlineData("line\nbreak\ttab", "BREAK LINE TAB")]
    public void Of_Text_GivesEachWordOnce(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', NoteSearchWords.Of([text]).Order(StringComparer.Ordinal)));

    [Fact]
    public void Of_SeveralTexts_GivesTheWordsOfAll() =>
        Assert.Equal(["BUS", "PASS", "TRAIN"], NoteSearchWords.Of(["Bus pass", "Train pass"]).Order());

    [Fact]
    public void Of_LongWord_IsCutAlikeInNoteAndSearch()
    {
        var word = new string('x', 50);

        Assert.Equal([new string('X', NoteSearchWords.MaxLength)], NoteSearchWords.Of([word]));
        Assert.Equal([new string('X', NoteSearchWords.MaxLength)], NoteSearchWords.OfSearch(word));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData("%_")]
    public void OfSearch_NothingToLookFor_IsEmpty(string? typed) => Assert.Empty(NoteSearchWords.OfSearch(typed));
}
