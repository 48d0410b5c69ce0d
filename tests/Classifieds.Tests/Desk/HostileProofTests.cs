using Classifieds.Desk.Papers;
using Classifieds.Desk.Proofs;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Tests.Desk;

/// <summary>What a manuscript held that no face draws is named on the proof, among what was changed.</summary>
public sealed class HostileProofTests
{
    private static readonly DateOnly Day = new(2026, 11, 25);

    private static readonly int[] Unseen =
    [
        .. Enumerable.Range(1, 8), 0x0B, 0x0C, .. Enumerable.Range(0x0E, 18), .. Enumerable.Range(0x7F, 33), 0xAD, 0x061C, 0x180E,
        .. Enumerable.Range(0x200B, 5), .. Enumerable.Range(0x2028, 7), .. Enumerable.Range(0x2060, 10), 0xFEFF,
    ];

    [Test]
    public void A_proof_is_made_whatever_cleaning_took_off()
    {
        ProofWork[] works =
        [
            .. Unseen.Select(point => $"{(char)point}张三{(char)point}遗失护照，护照号E12345678，声明作废。{(char)point}").Select((manuscript, index) =>
                new ProofWork($"{index + 1}", 1, Day, TestDesk.Check(null, manuscript, Day)[0])),
        ];

        Outcome<FinishedProofs> made = TestDesk.Proofs(TestDesk.Paper(PaperFolder.Default), works, masks: true);

        Assert.That(made.IsRefused(out Refusal? why, out _), Is.False, why?.Message);
    }
}
