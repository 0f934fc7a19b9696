package org.duban.events.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import org.duban.events.ledger.document.LedgerDigest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tree and its proofs, against the published roots of eight leaves and against the definition, for every size. */
class MerkleTreeTest {

    private static final TreeHash SHA_256 = new TreeHash(LedgerDigest.SHA_256);
    private static final int MOST = 200;

    /** The leaves and roots that implementations of Certificate Transparency are tried on. */
    private static final List<String> CONTENTS =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void eight_leaves_have_the_roots_that_are_published() {
        List<byte[]> leaves = new ArrayList<>();
        MerkleTree tree = new MerkleTree(SHA_256, reading(leaves));
        for (int n = 0; n < CONTENTS.size(); n++) {
            leaves.add(SHA_256.leaf(HexFormat.of().parseHex(CONTENTS.get(n))));
            tree.add(leaves.getLast());
            assertThat(hex(tree.root(n + 1))).isEqualTo(ROOTS.get(n));
        }
        assertThat(hex(tree.root(0))).isEqualTo(hex(LedgerDigest.SHA_256.start().digest()));
    }

    @ParameterizedTest
    @EnumSource(LedgerDigest.class)
    void every_leaf_of_every_size_is_proved_and_no_other(LedgerDigest digest) {
        TreeHash hash = new TreeHash(digest);
        List<byte[]> leaves = leaves(hash, MOST);
        MerkleTree tree = tree(hash, leaves);
        for (int size = 1; size <= MOST; size++) {
            String root = hex(Range.root(hash, leaves.subList(0, size)));
            assertThat(hex(tree.root(size))).isEqualTo(root);
            for (int position = 1; position <= size; position++) {
                Inclusion proof = Inclusion.in(tree, position, size);
                assertThat(proof.root(hash, leaves.get(position - 1))).isEqualTo(root);
                assertThat(proof.root(hash, leaves.get(position % MOST))).isNotEqualTo(root);
            }
        }
    }

    @Test
    void leaves_that_somebody_has_lead_with_the_others_to_the_root_and_with_no_fewer() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        List<byte[]> leaves = leaves(SHA_256, MOST);
        MerkleTree tree = tree(SHA_256, leaves);
        for (int size = 1; size <= MOST; size++) {
            NavigableSet<Long> his = new TreeSet<>();
            random.ints(random.nextInt(size + 1), 0, size).forEach(leaf -> his.add((long) leaf));
            Deque<byte[]> others = new ArrayDeque<>(tree.others(his, size));
            byte[] root = together(leaves, his, others, 0, size);
            assertThat(hex(root)).isEqualTo(hex(tree.root(size)));
            assertThat(others).isEmpty();
        }
        assertThat(tree.others(new TreeSet<>(), 0)).isEmpty();
    }

    private static byte[] together(
            List<byte[]> leaves, NavigableSet<Long> his, Deque<byte[]> others, long from, long to) {
        if (his.subSet(from, to).isEmpty()) {
            return others.remove();
        }
        if (to - from == 1) {
            return leaves.get((int) from);
        }
        long middle = from + Long.highestOneBit(to - from - 1);
        byte[] left = together(leaves, his, others, from, middle);
        return SHA_256.node(left, together(leaves, his, others, middle, to));
    }

    @Test
    void every_beginning_of_every_size_is_proved_and_no_other() {
        List<byte[]> leaves = leaves(SHA_256, MOST);
        MerkleTree tree = tree(SHA_256, leaves);
        for (int size = 1; size <= MOST; size++) {
            String root = hex(tree.root(size));
            for (int before = 1; before <= size; before++) {
                Consistency proof = Consistency.of(tree, before, size);
                String first = hex(tree.root(before));
                assertThat(proof.holds(SHA_256, first, root)).isTrue();
                String other = hex(tree.root(before == 1 ? MOST : before - 1));
                if (!other.equals(first)) {
                    assertThat(proof.holds(SHA_256, other, root)).isFalse();
                }
            }
        }
    }

    @Test
    void a_proof_with_one_bit_changed_or_a_hash_more_or_less_proves_nothing() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<byte[]> leaves = leaves(SHA_256, MOST);
        MerkleTree tree = tree(SHA_256, leaves);
        for (int n = 0; n < 500; n++) {
            int size = 2 + random.nextInt(MOST - 1);
            int position = 1 + random.nextInt(size);
            Inclusion proof = Inclusion.in(tree, position, size);
            List<String> changed = new ArrayList<>(proof.path());
            int place = random.nextInt(changed.size());
            byte[] bytes = HexFormat.of().parseHex(changed.get(place));
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            changed.set(place, hex(bytes));
            assertThat(new Inclusion(position, size, changed).root(SHA_256, leaves.get(position - 1)))
                    .as("seed %d", seed)
                    .isNotEqualTo(hex(tree.root(size)));
            changed.removeLast();
            assertThatIllegalArgumentException()
                    .as("seed %d", seed)
                    .isThrownBy(() -> new Inclusion(position, size, changed).root(SHA_256, leaves.get(position - 1)));
            List<String> longer = new ArrayList<>(proof.path());
            longer.add(hex(leaves.getFirst()));
            assertThatIllegalArgumentException()
                    .as("seed %d", seed)
                    .isThrownBy(() -> new Inclusion(position, size, longer).root(SHA_256, leaves.get(position - 1)));
        }
    }

    @Test
    void a_proof_reads_few_leaves_again() {
        List<byte[]> leaves = leaves(SHA_256, 10_000);
        List<Long> read = new ArrayList<>();
        MerkleTree tree = new MerkleTree(SHA_256, (from, to) -> {
            read.add(to - from);
            return leaves.subList((int) from, (int) to);
        });
        leaves.forEach(tree::add);
        tree.inclusion(4_321, 9_999);
        assertThat(read.stream().mapToLong(Long::longValue).sum()).isLessThanOrEqualTo(2L * MerkleTree.KEPT);
    }

    @Test
    void nothing_is_told_of_leaves_that_are_not_there() {
        MerkleTree tree = tree(SHA_256, leaves(SHA_256, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.root(4));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.inclusion(3, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.consistency(0, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Inclusion(4, 3, List.of()));
    }

    private static MerkleTree tree(TreeHash hash, List<byte[]> leaves) {
        MerkleTree tree = new MerkleTree(hash, reading(leaves));
        leaves.forEach(tree::add);
        return tree;
    }

    private static Leaves reading(List<byte[]> leaves) {
        return (from, to) -> leaves.subList((int) from, (int) to);
    }

    private static List<byte[]> leaves(TreeHash hash, int count) {
        List<byte[]> leaves = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            leaves.add(hash.leaf(("event " + n).getBytes(StandardCharsets.UTF_8)));
        }
        return leaves;
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
